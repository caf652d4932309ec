package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看季度填报表: a quarter's entries, whole, as far as a person may see them. */
@UseCase
@RequiredArgsConstructor
public class ReadQuarterSheet {

    private final QuarterSheets sheets;

    /** What the actor's own units owe in the quarter. */
    public List<QuarterSheetRow> own(LedgerPeriodId period, Actor actor) {
        var units = LedgerReach.ownUnits(actor);
        return units.isEmpty()
                ? List.of()
                : sheets.of(LedgerRowFilter.all(period).of(units));
    }

    /** The whole town's entries, for who reads all. */
    public List<QuarterSheetRow> all(LedgerRowFilter filter, Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        return sheets.of(filter);
    }
}
