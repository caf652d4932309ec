package cn.hengli.workbook;

import cn.hengli.ledger.EntryRefusal;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.LedgerPeriods;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.ledger.ReadQuarterSheet;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.unit.UnitDirectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;

/** 核对工作簿: lays every row beside the entry it is about; shared by looking and by taking over. */
@DomainService
@RequiredArgsConstructor
class WorkbookCheck {

    private final ReadQuarterSheet readSheet;
    private final LedgerPeriods periods;
    private final UnitDirectory units;
    private final CellCheck cells;

    WorkbookPreview check(LedgerPeriodId period, List<UploadedRow> rows, Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        var quarter = periods.getById(period);
        if (quarter.isClosed()) {
            throw new Refused(EntryRefusal.PERIOD_CLOSED, quarter.quarter());
        }
        var matching = RowMatching.of(targets(period, actor), rows, units);
        var seen = new HashMap<String, UploadedRow>();
        var findings = new ArrayList<RowFinding>();
        for (var row : rows) {
            var match = matching.match(row);
            findings.add(new RowFinding(findings.size(), row, match, findings(row, match, seen, actor)));
        }
        return WorkbookPreview.of(findings);
    }

    private List<QuarterSheetRow> targets(LedgerPeriodId period, Actor actor) {
        return actor.may(Permission.FILL_IN_FOR_UNIT)
                ? readSheet.all(LedgerRowFilter.all(period), actor)
                : readSheet.own(period, actor);
    }

    private List<CellFinding> findings(UploadedRow row, RowMatch match, Map<String, UploadedRow> seen, Actor actor) {
        var target = match.target();
        if (target == null) {
            return Stream.ofNullable(match.problem())
                    .map(problem -> CellFinding.fault("", null, problem))
                    .toList();
        }
        var before = seen.putIfAbsent(target.row().entry().toString(), row);
        if (before != null) {
            return List.of(CellFinding.fault(
                    "", null, Problem.of(ImportRefusal.ROW_TWICE, before.file(), before.sheet(), before.number())));
        }
        var found = cells.check(row, target);
        if (!found.isEmpty() && !target.isWrittenBy(actor)) {
            return List.of(CellFinding.fault("", null, Problem.of(ImportRefusal.ROW_LOCKED)));
        }
        return found;
    }
}
