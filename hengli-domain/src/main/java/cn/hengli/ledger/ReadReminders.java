package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/** 查看催报: of what the office reminded, for the units concerned and for who reads all. */
@UseCase
@RequiredArgsConstructor
public class ReadReminders {

    private final LastReminders reminders;

    /** Those of the actor's own units. */
    public Map<LedgerEntryId, LastReminder> own(LedgerPeriodId period, Actor actor) {
        var units = LedgerReach.ownUnits(actor);
        return units.isEmpty()
                ? Map.of()
                : reminders.of(period, units).stream()
                        .collect(Collectors.toMap(LastReminder::entry, Function.identity()));
    }

    /** The whole town's. */
    public Map<LedgerEntryId, LastReminder> all(LedgerPeriodId period, Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        return reminders.of(period, null).stream().collect(Collectors.toMap(LastReminder::entry, Function.identity()));
    }

    /** The one that still stands; from who may not see the entry, it is hidden with it. */
    public Optional<LastReminder> standing(LedgerRow row, Actor actor) {
        EntryRights.mustSee(actor, row.unit(), row.entry());
        return row.isMissing()
                ? reminders.find(row.entry()).filter(reminder -> reminder.stands(row))
                : Optional.empty();
    }
}
