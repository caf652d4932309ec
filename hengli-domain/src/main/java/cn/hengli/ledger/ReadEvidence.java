package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 查看佐证材料: hands out a file to who may see its entry. */
@UseCase
@RequiredArgsConstructor
public class ReadEvidence {

    private final EntryDesk desk;
    private final Attachments attachments;
    private final AttachmentContents contents;

    /** A file and what is in it. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Opened(Attachment attachment, byte[] bytes) {}

    public Opened read(AttachmentId id, Actor actor) {
        var attachment = attachments.findById(id).orElseThrow(() -> NotFound.missing("attachment", id));
        desk.look(attachment.entry(), actor);
        return new Opened(attachment, contents.read(id));
    }
}
