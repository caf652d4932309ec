package cn.hengli.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.hengli.audit.AuditKind;
import cn.hengli.ledger.EntryRefusal;
import cn.hengli.ledger.LastReminder;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.OwedQuarter;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Reason;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRefusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemindUnitsTest {

    private final OwedQuarter quarter = new OwedQuarter();
    private final Shelf shelf = new Shelf();
    private final RemindUnits remindUnits =
            new RemindUnits(shelf, quarter, quarter.periods(), quarter.trail(), quarter.clock());

    @Test
    void whatIsOwedIsRemindedOf() {
        var outcome = remind(" 请于今天报送 ", quarter.sewers(), quarter.village());
        assertThat(outcome.reminded())
                .extracting(LedgerRow::entry)
                .containsExactly(quarter.sewers(), quarter.village());
        assertThat(outcome.left()).isEmpty();
        assertThat(outcome.units()).isEqualTo(2);
        assertThat(shelf.all).extracting(Reminder::words).containsOnly("请于今天报送");
    }

    @Test
    void theTrailIsToldOnceOfAll() {
        remind("请于今天报送", quarter.sewers(), quarter.village());
        assertThat(quarter.trail().entries())
                .filteredOn(entry -> entry.kind() == AuditKind.UNITS_REMINDED)
                .extracting("subject", "detail")
                .containsExactly(tuple("2019Q4", "2: 环保分局、月塘村 · 请于今天报送"));
    }

    @Test
    void whatWasHandedInIsNamedAndHindersNothingElse() {
        quarter.submitSewers();
        var outcome = remind("", quarter.sewers(), quarter.assets());
        assertThat(outcome.reminded()).extracting(LedgerRow::entry).containsExactly(quarter.assets());
        assertLeft(outcome, quarter.sewers(), ReminderRefusal.NOT_OWED);
    }

    @Test
    void whatCameBackOrWaitsForTheUnitsOwnLeaderIsOwed() {
        quarter.submitSewers();
        quarter.returnSewers();
        quarter.submitVillage();
        assertThat(remind("", quarter.sewers(), quarter.village()).left()).isEmpty();
    }

    @Test
    void onceADayIsEnough() {
        remind("", quarter.sewers());
        quarter.at("2020-01-06T23:59");
        assertLeft(remind("", quarter.sewers()), quarter.sewers(), ReminderRefusal.ALREADY_TODAY);
        quarter.at("2020-01-07T00:00");
        assertThat(remind("", quarter.sewers()).left()).isEmpty();
        assertThat(shelf.all).hasSize(2);
    }

    @Test
    void whereNobodyWasRemindedNothingIsTold() {
        remind("", quarter.sewers());
        remind("", quarter.sewers());
        assertThat(quarter.trail().kinds())
                .filteredOn(AuditKind.UNITS_REMINDED::equals)
                .hasSize(1);
    }

    @Test
    void entriesOfOtherQuartersAreNotFound() {
        var stranger = LedgerEntryId.next();
        assertLeft(remind("", stranger), stranger, ReminderRefusal.NO_SUCH_ENTRY);
    }

    @Test
    void aClosedQuarterOwesNothing() {
        quarter.close();
        assertRefused("", Set.of(quarter.sewers()), EntryRefusal.PERIOD_CLOSED);
    }

    @Test
    void nothingChosenIsAMistake() {
        assertRefused("", Set.of(), ReminderRefusal.NOTHING_CHOSEN);
    }

    @Test
    void theWordsAreFewAndPlain() {
        assertRefused("长".repeat(201), Set.of(quarter.sewers()), TextRefusal.TOO_LONG);
        assertRefused("请\u0000报", Set.of(quarter.sewers()), TextRefusal.FORBIDDEN_CHARACTER);
        assertThat(shelf.all).isEmpty();
    }

    @Test
    void onlyTheOfficeReminds() {
        for (var other : List.of(quarter.leader(), quarter.liaison())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> remind(Set.of(quarter.sewers()), "", other));
        }
    }

    @Test
    void aReminderStandsUntilTheEntryIsHandedIn() {
        var reminder = new LastReminder(quarter.sewers(), quarter.clock().instant(), "乡村办", "");
        assertThat(reminder.stands(row())).isTrue();
        quarter.submitSewers();
        assertThat(reminder.stands(row())).isFalse();
        quarter.returnSewers();
        assertThat(reminder.stands(row())).as("what it asked for was done").isFalse();
        var again = new LastReminder(quarter.sewers(), quarter.clock().instant(), "乡村办", "");
        assertThat(again.stands(row())).isTrue();
    }

    private LedgerRow row() {
        return quarter.find(quarter.sewers()).orElseThrow();
    }

    private ReminderOutcome remind(String words, LedgerEntryId... entries) {
        return remind(Set.of(entries), words, quarter.office());
    }

    private ReminderOutcome remind(Set<LedgerEntryId> entries, String words, Actor actor) {
        var ordered = new ArrayList<>(entries);
        ordered.sort((one, other) -> one.value().compareTo(other.value()));
        return remindUnits.remind(RemindUnitsCommand.of(quarter.period(), ordered, words), actor);
    }

    private void assertRefused(String words, Set<LedgerEntryId> entries, Reason reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> remind(entries, words, quarter.office()))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::reason)
                        .containsExactly(reason));
    }

    private static void assertLeft(ReminderOutcome outcome, LedgerEntryId entry, ReminderRefusal reason) {
        assertThat(outcome.left())
                .extracting(ReminderOutcome.Left::entry, left -> left.why().reason())
                .containsExactly(tuple(entry, reason));
    }

    /** As the database does it: one a day. */
    private static final class Shelf implements Reminders {
        private final List<Reminder> all = new ArrayList<>();

        @Override
        public Set<LedgerEntryId> appendAll(List<Reminder> reminders) {
            var kept = new HashSet<LedgerEntryId>();
            for (var each : reminders) {
                if (all.stream()
                        .noneMatch(old ->
                                old.entry().equals(each.entry()) && old.day().equals(each.day()))) {
                    all.add(each);
                    kept.add(each.entry());
                }
            }
            return kept;
        }
    }
}
