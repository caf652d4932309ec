package cn.hengli.ledger;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 佐证材料: a file that shows what an entry says. It is uploaded once and never altered; when the unit removes it, it
 * disappears from the entry but stays in the history.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Attachment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AttachmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entry_id"))
    private LedgerEntryId entry;

    private String name;
    private String mediaType;
    private long size;
    private String sha256;
    private Instant uploadedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "uploaded_by"))
    private AccountId uploadedBy;

    private String uploadedByName;

    @Nullable
    private Instant removedAt;

    @Nullable
    private String removedByName;

    Attachment(LedgerEntryId entry, EvidenceFile file, String mediaType, String sha256, Actor by, Instant at) {
        this.id = AttachmentId.next();
        this.entry = entry;
        this.name = file.name();
        this.mediaType = mediaType;
        this.size = file.bytes().length;
        this.sha256 = sha256;
        this.uploadedAt = at;
        this.uploadedBy = by.account();
        this.uploadedByName = by.name();
    }

    void remove(Actor by, Instant at) {
        if (isRemoved()) {
            throw NotFound.missing("attachment", id);
        }
        removedAt = at;
        removedByName = by.name();
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Whether browsers may show it in the page. */
    public boolean isPicture() {
        return EvidenceType.isPicture(mediaType);
    }
}
