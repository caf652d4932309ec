package cn.hengli.workbook;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryRevisions;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * 逐格核对: compares what a row says with what it went out with and with what the entry holds now. A cell that stands as it went out changes
 * nothing, whatever the entry holds meanwhile; one that two people changed to different things is a conflict.
 */
@DomainService
@RequiredArgsConstructor
class CellCheck {

    private final EntryRevisions revisions;

    List<CellFinding> check(UploadedRow row, QuarterSheetRow target) {
        var typed = typed(row);
        var base = row.isKeyed() ? base(target, row.version()) : target.content();
        var start = base == null ? target.content() : base;
        var cells = new LinkedHashMap<>(EntryCells.of(start));
        typed.forEach((cell, source) -> cells.put(cell, source.text()));
        var reading = target.read(EntryCells.typed(cells, start), start);
        var problems = new HashMap<String, Problem>();
        reading.problems()
                .forEach(problem -> problems.put(EntryCells.cellOf(String.valueOf(problem.field())), problem));
        var compared = new Compared(
                base == null ? null : EntryCells.of(base),
                EntryCells.of(target.content()),
                EntryCells.of(reading.content()));
        var findings = new ArrayList<CellFinding>();
        typed.forEach((cell, source) -> {
            var problem = own(cell, source, target, problems.get(cell));
            if (problem != null) {
                findings.add(CellFinding.fault(cell, source, problem));
            } else {
                compared.finding(cell, source).ifPresent(findings::add);
            }
        });
        return findings;
    }

    /** Blank cells of a file that is not ours say nothing. */
    private static Map<String, UploadedCell> typed(UploadedRow row) {
        var typed = new LinkedHashMap<String, UploadedCell>();
        EntryCells.ALL.forEach(cell -> put(typed, row, cell));
        row.cells().keySet().stream().filter(EntryCells::isActual).sorted().forEach(cell -> put(typed, row, cell));
        return typed;
    }

    private static void put(Map<String, UploadedCell> typed, UploadedRow row, String cell) {
        var source = row.cells().get(cell);
        if (source != null && (row.isKeyed() || source.isTold())) {
            typed.put(cell, source);
        }
    }

    /** Null where nobody knows what it went out with. */
    private @Nullable EntryContent base(QuarterSheetRow target, @Nullable Integer version) {
        if (version == null) {
            return null;
        }
        return version == target.row().revision()
                ? target.content()
                : revisions
                        .find(target.row().entry(), version)
                        .map(EntryRevision::content)
                        .map(EntryContent::of)
                        .orElse(null);
    }

    private static @Nullable Problem own(
            String cell, UploadedCell source, QuarterSheetRow target, @Nullable Problem understood) {
        if (source.formula() && source.text().isBlank()) {
            return Problem.of(ImportRefusal.FORMULA_WITHOUT_RESULT);
        }
        if (understood != null || source.text().isBlank()) {
            return understood;
        }
        if (cell.equals(EntryCells.PERCENT) && target.row().continuing()) {
            return Problem.of(ImportRefusal.CONTINUING_HAS_NO_PERCENT);
        }
        if (EntryCells.isActual(cell)
                && target.indicators().stream()
                        .noneMatch(indicator -> EntryCells.of(indicator.id()).equals(cell))) {
            return Problem.of(ImportRefusal.INDICATOR_UNKNOWN);
        }
        return null;
    }
}
