package cn.hengli.workbook;

import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 导入工作簿: saves as drafts what was seen and confirmed, all of it or nothing; it submits nothing. */
@UseCase
@RequiredArgsConstructor
public class ImportWorkbook {

    private final WorkbookCheck check;
    private final SaveDraft saveDraft;

    /**
     * @throws Stale when an entry, or who may write it, changed since the preview: nothing is saved
     */
    public ImportOutcome load(ImportCommand command, Actor actor) {
        var preview = check.check(command.period(), command.rows(), actor);
        if (!preview.fingerprint().equals(command.fingerprint())) {
            throw new Stale("workbook", command.period());
        }
        if (command.allOrNone() && !preview.faulty().isEmpty()) {
            throw new Refused(ImportRefusal.NOT_ALL_WELL);
        }
        var cells = 0;
        var rows = 0;
        // always in the same order, so that two imports at once wait for each other and not both for ever
        for (var row : inOrder(preview.good())) {
            var taken = row.changes().stream()
                    .filter(cell -> !cell.conflict() || command.mine().contains(row.choice(cell.cell())))
                    .toList();
            if (!taken.isEmpty()) {
                save(row, taken, actor);
                rows++;
                cells += taken.size();
            }
        }
        if (rows == 0) {
            throw new Refused(ImportRefusal.NOTHING_TO_TAKE);
        }
        var changes =
                preview.good().stream().mapToInt(row -> row.changes().size()).sum();
        return new ImportOutcome(
                rows,
                cells,
                changes - cells,
                preview.unchanged(),
                preview.faulty().size());
    }

    private void save(RowFinding row, List<CellFinding> taken, Actor actor) {
        var target = row.target();
        var content = new LinkedHashMap<>(EntryCells.of(target.content()));
        taken.forEach(cell -> content.put(cell.cell(), cell.after()));
        var saved = saveDraft.save(
                new WriteEntryCommand(
                        target.row().entry(), target.row().revision(), EntryCells.typed(content, target.content())),
                actor);
        if (saved.merged() || !saved.problems().isEmpty()) {
            throw new Stale("workbook", target.row().entry());
        }
    }

    private static List<RowFinding> inOrder(List<RowFinding> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.target().row().entry().value()))
                .toList();
    }
}
