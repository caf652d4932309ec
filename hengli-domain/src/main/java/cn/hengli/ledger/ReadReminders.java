package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 查看催报: of what the office reminded, for the units concerned and for who reads all. */
@UseCase
@RequiredArgsConstructor
public class ReadReminders {

    private final LastReminders reminders;

    /** Those that still stand, of the actor's own units. */
    public Map<LedgerEntryId, LastReminder> own(LedgerPeriodId period, List<LedgerRow> rows, Actor actor) {
        var units = LedgerReach.ownUnits(actor);
        if (units.isEmpty()) {
            return Map.of();
        }
        var byEntry = rows.stream().collect(Collectors.toMap(LedgerRow::entry, Function.identity()));
        return reminders.of(period, units).stream()
                .filter(reminder -> stands(reminder, byEntry.get(reminder.entry())))
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

    private static boolean stands(LastReminder reminder, @Nullable LedgerRow row) {
        return row != null && reminder.stands(row);
    }
}
