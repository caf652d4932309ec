package cn.hengli.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All evidence. */
public interface Attachments {

    Optional<Attachment> findById(AttachmentId id);

    /** Those not removed, in the order of their upload. */
    List<Attachment> presentOf(LedgerEntryId entry);

    /** The checksums of all, removed ones too: the history shows them. */
    Set<String> allDigests();

    Attachment saveAndFlush(Attachment attachment);

    default List<String> namesOf(LedgerEntryId entry) {
        return presentOf(entry).stream().map(Attachment::name).toList();
    }
}
