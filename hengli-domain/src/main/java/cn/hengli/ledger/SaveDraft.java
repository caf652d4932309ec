package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 保存草稿: keeps what was typed so far, as often as the page likes. */
@UseCase
@RequiredArgsConstructor
public class SaveDraft {

    private final EntryDesk desk;
    private final EntryWriting writing;

    /**
     * Saves what can be understood and names the rest; sending the same again changes nothing.
     *
     * @throws EntryConflict when somebody else changed the same fields since
     */
    public SaveOutcome save(WriteEntryCommand command, Actor actor) {
        var entry = desk.take(command.entry(), actor);
        var draft = writing.draft(entry, command, actor);
        writing.write(entry, draft.content(), actor);
        return new SaveOutcome(
                entry.id(),
                entry.revision(),
                entry.state(),
                entry.savedAt(),
                draft.problems(),
                draft.merged(),
                entry.content());
    }
}
