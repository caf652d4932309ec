package cn.hengli.ledger;

import cn.hengli.audit.TrailShelf;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.Unit;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An open quarter in which three entries are owed, for features that build on the ledger; see {@link Town}. */
public final class OwedQuarter implements LedgerRows {

    private final Town town = new Town();
    private final LedgerPeriod period = town.open();

    public LedgerPeriodId period() {
        return period.id();
    }

    public LedgerPeriods periods() {
        return town.shelves.periods;
    }

    public TrailShelf trail() {
        return town.trail;
    }

    public Clock clock() {
        return town.clock;
    }

    public Actor office() {
        return town.office;
    }

    public Actor leader() {
        return town.leader;
    }

    public Actor liaison() {
        return town.liaison;
    }

    /** Of 环保分局. */
    public LedgerEntryId sewers() {
        return town.entryOf(town.environment).id();
    }

    /** Of 月塘村, whose leader signs. */
    public LedgerEntryId village() {
        return town.entryOf(town.yuetang).id();
    }

    /** Of 农资办. */
    public LedgerEntryId assets() {
        return town.entryOf(town.resources).id();
    }

    public void submitSewers() {
        town.submit(town.entryOf(town.environment), Inputs.complete("完成第一批"), town.liaison);
    }

    public void returnSewers() {
        town.clock.tick();
        var entry = town.entryOf(town.environment);
        town.reviewEntry.giveBack(entry.id(), entry.revision(), "请补充", town.office);
    }

    /** It waits for the village's leader. */
    public void submitVillage() {
        town.submit(town.entryOf(town.yuetang), Inputs.input().progress("配合入户"), town.villager);
    }

    public void close() {
        town.close(period);
    }

    public void at(String moment) {
        town.clock.set(moment);
    }

    @Override
    public List<LedgerRow> of(LedgerRowFilter filter) {
        return town.shelves.entries.findAllForChange(filter.period()).stream()
                .filter(entry -> entry.lapsedAt() == null)
                .map(this::row)
                .toList();
    }

    @Override
    public Optional<LedgerRow> find(LedgerEntryId entry) {
        return town.shelves.entries.findById(entry).map(this::row);
    }

    @Override
    public List<WrittenRow> written(LedgerRowFilter filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<QuarterRow> through(@Nullable TaskId task, @Nullable UnitId unit, @Nullable Set<UnitId> readable) {
        throw new UnsupportedOperationException();
    }

    private LedgerRow row(LedgerEntry entry) {
        var task = town.shelves.tasks.getById(entry.task());
        Unit unit = town.shelves.units.getById(entry.unit());
        return new LedgerRow(
                entry.id(),
                entry.revision(),
                task.id(),
                task.number(),
                task.title(),
                1,
                "行动小组",
                false,
                unit.id(),
                unit.name(),
                1,
                entry.role(),
                entry.state(),
                entry.content().progress(),
                false,
                entry.content().percent(),
                entry.content().light(),
                "",
                0,
                false,
                null,
                null,
                null,
                entry.savedAt(),
                entry.submittedAt(),
                entry.firstSubmittedAt());
    }
}
