package cn.hengli.reminder;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.ledger.EntryRefusal;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriods;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.reminder.ReminderOutcome.Left;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * 催报: the office reminds the units of entries of an open quarter that they have not handed in, of each at most once a day. What cannot
 * be reminded of is named and hinders nothing else.
 */
@UseCase
@RequiredArgsConstructor
public class RemindUnits {

    private static final TextRule WORDS = TextRule.text(200).optional();

    private final Reminders reminders;
    private final LedgerRows rows;
    private final LedgerPeriods periods;
    private final AuditTrail trail;
    private final Clock clock;

    public ReminderOutcome remind(RemindUnitsCommand command, Actor actor) {
        actor.mustHave(Permission.REVIEW);
        var period = periods.getById(command.period());
        if (period.isClosed()) {
            throw new Refused(EntryRefusal.PERIOD_CLOSED, period.quarter());
        }
        var words = checked(command);
        var standing = rows.of(LedgerRowFilter.all(period.id())).stream()
                .collect(Collectors.toMap(LedgerRow::entry, Function.identity()));
        var outcome = keep(command, standing, words, actor);
        if (!outcome.reminded().isEmpty()) {
            trail.append(AuditEntry.by(
                    actor, AuditKind.UNITS_REMINDED, period.quarter().toString(), told(outcome, words)));
        }
        return outcome;
    }

    private static String checked(RemindUnitsCommand command) {
        if (command.entries().isEmpty()) {
            throw new Refused(ReminderRefusal.NOTHING_CHOSEN);
        }
        var words = command.words().replace("\r\n", "\n").strip();
        var problems = new ArrayList<Problem>();
        WORDS.check("words", words, problems);
        Refused.unlessEmpty(problems);
        return words;
    }

    private ReminderOutcome keep(
            RemindUnitsCommand command, Map<LedgerEntryId, LedgerRow> standing, String words, Actor actor) {
        var owed = command.entries().stream()
                .map(standing::get)
                .filter(row -> row != null && row.isMissing())
                .toList();
        var kept = reminders.appendAll(
                owed.stream().map(row -> reminder(row, words, actor)).toList());
        var left = command.entries().stream()
                .filter(entry -> !kept.contains(entry))
                .map(entry -> left(entry, standing.get(entry)))
                .toList();
        return new ReminderOutcome(
                owed.stream().filter(row -> kept.contains(row.entry())).toList(), left);
    }

    private Reminder reminder(LedgerRow row, String words, Actor actor) {
        return new Reminder(row.entry(), LocalDate.now(clock), clock.instant(), actor.account(), actor.name(), words);
    }

    private static Left left(LedgerEntryId entry, @Nullable LedgerRow row) {
        if (row == null) {
            return new Left(entry, null, Problem.of(ReminderRefusal.NO_SUCH_ENTRY));
        }
        return new Left(
                entry, row, Problem.of(row.isMissing() ? ReminderRefusal.ALREADY_TODAY : ReminderRefusal.NOT_OWED));
    }

    /** How much it was, of whom, and what was said. */
    private static String told(ReminderOutcome outcome, String words) {
        var units =
                outcome.reminded().stream().map(LedgerRow::unitName).distinct().toList();
        var parts = new ArrayList<>(List.of(outcome.reminded().size() + ": " + String.join("、", units)));
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return String.join(" · ", parts);
    }
}
