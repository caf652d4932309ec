package cn.hengli.grid;

import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.ReadQuarterSheet;
import cn.hengli.ledger.ReadReminders;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/** 查看全镇台账: for who reads all entries. */
@UseCase
@RequiredArgsConstructor
public class ReadTownGrid {

    private final ReadQuarterSheet readSheet;
    private final ReadReminders readReminders;
    private final GridNotes notes;
    private final GridViews views;

    public TownGrid read(LedgerPeriodId period, Actor actor) {
        return new TownGrid(
                readSheet.all(LedgerRowFilter.all(period), actor),
                notes.of(actor.account(), period).stream()
                        .collect(Collectors.toMap(GridNote::entry, Function.identity())),
                readReminders.all(period, actor));
    }

    /** The actor's own arrangements, by their names. */
    public List<GridView> views(Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        return views.findAllByOwnerOrderByName(actor.account());
    }

    /** Anybody's, for whoever has its address. */
    public GridView view(GridViewId id, Actor actor) {
        return find(id, actor).orElseThrow(() -> NotFound.missing("view", id));
    }

    /** The same; empty where its owner has removed it. */
    public Optional<GridView> find(GridViewId id, Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        return views.findById(id);
    }
}
