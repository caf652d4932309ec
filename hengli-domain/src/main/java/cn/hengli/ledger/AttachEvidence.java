package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Sha256;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UseCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 上传佐证材料: adds a file to an entry that may still be written. */
@UseCase
@RequiredArgsConstructor
public class AttachEvidence {

    /** 20 MB a file. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int MOST = 50;
    private static final TextRule NAME = TextRule.line(200);

    private final EntryDesk desk;
    private final EntryWriting writing;
    private final Attachments attachments;
    private final AttachmentContents contents;
    private final Clock clock;

    /** A file already there, byte for byte and by the same name, is not added a second time. */
    public Attachment attach(LedgerEntryId id, EvidenceFile file, Actor actor) {
        var entry = desk.take(id, actor);
        writing.mustWrite(entry, actor);
        var present = attachments.presentOf(id);
        var type = checked(file, present.size());
        var digest = Sha256.of(file.bytes());
        var same = present.stream()
                .filter(other -> other.sha256().equals(digest) && other.name().equals(file.name()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        entry.step(EntryStep.ATTACH);
        keep(digest, file);
        var attachment =
                attachments.saveAndFlush(new Attachment(id, file, type.mediaType(), digest, actor, clock.instant()));
        desk.putBack(entry, EntryStep.ATTACH, actor, file.name());
        return attachment;
    }

    private static EvidenceType checked(EvidenceFile file, int present) {
        List<Problem> problems = new ArrayList<>();
        NAME.check("file", file.name(), problems);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        if (present >= MOST) {
            throw Refused.at("file", EntryRefusal.ATTACHMENT_TOO_MANY, MOST);
        }
        if (file.bytes().length == 0) {
            throw Refused.at("file", EntryRefusal.ATTACHMENT_EMPTY, file.name());
        }
        if (file.bytes().length > LARGEST) {
            throw Refused.at("file", EntryRefusal.ATTACHMENT_TOO_LARGE, file.name());
        }
        var type = EvidenceType.named(file.name())
                .orElseThrow(() -> Refused.at("file", EntryRefusal.ATTACHMENT_TYPE, file.name()));
        if (!type.agreesWith(file.detected())) {
            throw Refused.at("file", EntryRefusal.ATTACHMENT_TYPE_DISAGREES, file.name());
        }
        return type;
    }

    /** Before the row: should the change fail after this, bytes without a row are left, which are swept. */
    private void keep(String digest, EvidenceFile file) {
        try {
            contents.store(digest, new ByteArrayInputStream(file.bytes()));
        } catch (IOException e) {
            throw Refused.at("file", EntryRefusal.ATTACHMENT_NOT_KEPT, file.name());
        }
    }
}
