package cn.hengli.machine;

import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.ledger.OpenPeriod;
import cn.hengli.ledger.OpenPeriodCommand;
import cn.hengli.ledger.PeriodBook;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.ReviewEntry;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.plan.Plans;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.UnitDirectory;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.test.context.TestComponent;

/** The shipped plan's last quarter of 2019, in which two units have written: one entry is submitted, one accepted, one returned. */
@TestComponent
@RequiredArgsConstructor
class LedgerScene {

    static final Quarter QUARTER = Quarter.parse("2019Q4");
    static final String OWN = "农林水务局";
    static final String OTHER = "财政分局";

    private static final Actor OFFICE =
            new Actor(AccountId.next(), "office", "办公室", Set.of(new Duty(Role.OFFICE, null)));

    private final Plans plans;
    private final PeriodBook periods;
    private final OpenPeriod openPeriod;
    private final LedgerRows rows;
    private final SubmitEntry submitEntry;
    private final ReviewEntry reviewEntry;
    private final UnitDirectory units;

    UnitId unit(String name) {
        return units.named(name).orElseThrow();
    }

    PeriodFacts open() {
        var plan = plans.getByCode("2018-45");
        openPeriod.open(new OpenPeriodCommand(plan.id(), QUARTER, LedgerPeriod.defaultDueOn(QUARTER)), OFFICE);
        return periods.get("2018-45", QUARTER);
    }

    /** What the unit has written says its name. */
    PeriodFacts written() {
        var period = open();
        write(period, unit(OWN), OWN + "内部情况");
        write(period, unit(OTHER), OTHER + "内部情况");
        return periods.get("2018-45", QUARTER);
    }

    private void write(PeriodFacts period, UnitId unit, String text) {
        var liaison = new Actor(AccountId.next(), "writer", "联络员", Set.of(new Duty(Role.LIAISON, unit)));
        var owed = rows.of(LedgerRowFilter.all(period.id()).of(Set.of(unit)));
        var input = new EntryInput(text, false, "", "12.50", "YELLOW", text, "", text, "", Map.of());
        for (var row : owed.subList(0, 3)) {
            submitEntry.submit(new WriteEntryCommand(row.entry(), row.revision(), input), liaison);
        }
        reviewEntry.accept(owed.get(1).entry(), revision(owed.get(1)), OFFICE);
        reviewEntry.giveBack(owed.get(2).entry(), revision(owed.get(2)), "请补充", OFFICE);
    }

    private int revision(LedgerRow row) {
        return rows.find(row.entry()).orElseThrow().revision();
    }
}
