package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import lombok.RequiredArgsConstructor;

/** 移除佐证材料: takes a file out of an entry that may still be written; the history keeps it. */
@UseCase
@RequiredArgsConstructor
public class RemoveEvidence {

    private final EntryDesk desk;
    private final EntryWriting writing;
    private final Attachments attachments;
    private final Clock clock;

    /** @return the entry from which it was taken */
    public LedgerEntryId remove(AttachmentId id, Actor actor) {
        var attachment = attachments.findById(id).orElseThrow(() -> NotFound.missing("attachment", id));
        var entry = desk.take(attachment.entry(), actor);
        writing.mustWrite(entry, actor);
        entry.step(EntryStep.DETACH);
        attachment.remove(actor, clock.instant());
        attachments.saveAndFlush(attachment);
        desk.putBack(entry, EntryStep.DETACH, actor, attachment.name());
        return entry.id();
    }
}
