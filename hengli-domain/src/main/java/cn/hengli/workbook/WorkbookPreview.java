package cn.hengli.workbook;

import cn.hengli.shared.Sha256;
import cn.hengli.workbook.RowFinding.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 预览: what an upload would change, what is wrong with it, and what would collide.
 *
 * @param fingerprint of all that a person decides on: confirmed is what was seen, or nothing
 */
public record WorkbookPreview(List<RowFinding> rows, String fingerprint) {

    static WorkbookPreview of(List<RowFinding> rows) {
        var seen = Sha256.begin();
        for (var row : rows) {
            var target = row.match().target();
            var line = row.number() + " "
                    + (target == null
                            ? "-"
                            : target.row().entry() + " " + target.row().revision() + " "
                                    + target.row().state())
                    + " " + row.outcome() + " " + row.hasConflicts() + "\n";
            seen.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return new WorkbookPreview(List.copyOf(rows), Sha256.end(seen));
    }

    public List<RowFinding> good() {
        return of(Outcome.CHANGED);
    }

    public List<RowFinding> faulty() {
        return of(Outcome.FAULTY);
    }

    public int unchanged() {
        return of(Outcome.UNCHANGED).size();
    }

    public boolean hasConflicts() {
        return good().stream().anyMatch(RowFinding::hasConflicts);
    }

    private List<RowFinding> of(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }
}
