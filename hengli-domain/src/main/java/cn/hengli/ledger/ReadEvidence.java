package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.UseCase;
import java.io.IOException;
import java.io.InputStream;
import lombok.RequiredArgsConstructor;

/** 查看佐证材料: hands out a file to who may see its entry. */
@UseCase
@RequiredArgsConstructor
public class ReadEvidence {

    private final EntryDesk desk;
    private final Attachments attachments;
    private final AttachmentContents contents;

    /**
     * A file and what is in it.
     *
     * @param content to be closed by whoever reads it
     */
    public record Opened(Attachment attachment, InputStream content) {}

    /** @throws EvidenceDamaged rather than hand out other bytes than those that were uploaded */
    public Opened read(AttachmentId id, Actor actor) {
        var attachment = attachments.findById(id).orElseThrow(() -> NotFound.missing("attachment", id));
        desk.look(attachment.entry(), actor);
        try {
            return new Opened(attachment, contents.open(attachment.sha256()));
        } catch (IOException e) {
            throw new EvidenceDamaged(attachment);
        }
    }
}
