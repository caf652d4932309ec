package cn.hengli.ledger;

import static cn.hengli.plan.AssignmentRole.LEAD;
import static cn.hengli.plan.AssignmentRole.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.PeriodDifference.Change;
import cn.hengli.ledger.PeriodDifference.Line;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodDifferenceTest {

    private static final UnitId UNIT = UnitId.next();

    /** What is owed, what there is, and what is done about it; a dash is nothing. */
    @ParameterizedTest(name = "owed {0}, there {1} {2}: {3}")
    @CsvSource({
        "LEAD,    -,       -,                 ADD",
        "SUPPORT, -,       -,                 ADD",
        "LEAD,    LEAD,    PENDING,           -",
        "SUPPORT, SUPPORT, PENDING,           -",
        "LEAD,    LEAD,    DRAFT,             -",
        "LEAD,    LEAD,    ACCEPTED,          -",
        "LEAD,    LEAD,    LAPSED,            REVIVE",
        "SUPPORT, LEAD,    LAPSED,            REVIVE",
        "LEAD,    SUPPORT, PENDING,           CHANGE_ROLE",
        "SUPPORT, LEAD,    PENDING,           CHANGE_ROLE",
        "LEAD,    SUPPORT, DRAFT,             CHANGE_ROLE",
        "LEAD,    SUPPORT, AWAITING_SIGN_OFF, CHANGE_ROLE",
        "SUPPORT, LEAD,    SUBMITTED,         CHANGE_ROLE",
        "SUPPORT, LEAD,    RETURNED,          CHANGE_ROLE",
        "SUPPORT, LEAD,    ACCEPTED,          CHANGE_ROLE",
        "-,       LEAD,    PENDING,           LAPSE",
        "-,       SUPPORT, PENDING,           LAPSE",
        "-,       LEAD,    DRAFT,             KEEP",
        "-,       SUPPORT, AWAITING_SIGN_OFF, KEEP",
        "-,       LEAD,    SUBMITTED,         KEEP",
        "-,       SUPPORT, RETURNED,          KEEP",
        "-,       LEAD,    ACCEPTED,          KEEP",
        "-,       LEAD,    LAPSED,            -",
    })
    void whatIsOwedAndWhatThereIsDecide(String owed, String role, String state, String change) {
        var obligations = owed.equals("-") ? List.<Obligation>of() : List.of(owed(26, AssignmentRole.valueOf(owed)));
        var entries = role.equals("-")
                ? List.<StandingEntry>of()
                : List.of(entry(26, UNIT, AssignmentRole.valueOf(role), state));
        var difference = PeriodDifference.between(obligations, entries);
        assertThat(difference.lines().stream().map(Line::change))
                .isEqualTo(change.equals("-") ? List.of() : List.of(Change.valueOf(change)));
        assertThat(difference.isInStep()).isEqualTo(List.of("-", "KEEP").contains(change));
        assertThat(difference.lines()).allSatisfy(line -> assertThat(line.role())
                .as("the role it is to have")
                .isEqualTo(AssignmentRole.valueOf(owed.equals("-") ? role : owed)));
    }

    @Test
    void linesComeByTaskLeadsFirst() {
        var gone = UnitId.next();
        var difference = PeriodDifference.between(
                List.of(owed(3, LEAD), owed(26, SUPPORT)),
                List.of(
                        entry(3, gone, SUPPORT, "PENDING"),
                        entry(7, gone, LEAD, "DRAFT"),
                        entry(26, gone, LEAD, "PENDING")));
        assertThat(difference.lines())
                .extracting(line -> line.taskNumber() + " " + line.role() + " " + line.change())
                .containsExactly("3 LEAD ADD", "3 SUPPORT LAPSE", "7 LEAD KEEP", "26 LEAD LAPSE", "26 SUPPORT ADD");
        assertThat(difference.added()).isEqualTo(2);
        assertThat(difference.lapsed()).isEqualTo(2);
        assertThat(difference.rolesChanged()).isZero();
    }

    @Test
    void aUnitIsCalledAsItIsTodayWhereItOwesAndAsItWasWhereItOwesNoMore() {
        var gone = UnitId.next();
        var difference = PeriodDifference.between(
                List.of(owed(3, LEAD)), List.of(entry(3, UNIT, SUPPORT, "PENDING"), entry(4, gone, LEAD, "PENDING")));
        assertThat(difference.lines()).extracting(Line::unitName).containsExactly("今名", "旧名");
    }

    @Test
    void theFingerprintIsThatOfWhatWouldBeDone() {
        var added = PeriodDifference.between(List.of(owed(3, LEAD)), List.of());
        assertThat(PeriodDifference.between(List.of(owed(3, LEAD)), List.of()).fingerprint())
                .as("the same once more")
                .isEqualTo(added.fingerprint());
        assertThat(PeriodDifference.between(List.of(owed(3, LEAD)), List.of(entry(9, UNIT, LEAD, "DRAFT")))
                        .fingerprint())
                .as("what stays is not done")
                .isEqualTo(added.fingerprint());
        var others = Stream.of(
                PeriodDifference.between(List.of(), List.of()),
                PeriodDifference.between(List.of(owed(3, SUPPORT)), List.of()),
                PeriodDifference.between(List.of(owed(4, LEAD)), List.of()),
                PeriodDifference.between(List.of(owed(3, LEAD), owed(4, LEAD)), List.of()),
                PeriodDifference.between(List.of(owed(3, LEAD)), List.of(entry(3, UNIT, LEAD, "LAPSED"))),
                PeriodDifference.between(List.of(), List.of(entry(3, UNIT, LEAD, "PENDING"))));
        assertThat(others.map(PeriodDifference::fingerprint))
                .doesNotContain(added.fingerprint())
                .doesNotHaveDuplicates();
    }

    private static Obligation owed(int task, AssignmentRole role) {
        return new Obligation(task(task), task, "任务" + task, UNIT, "今名", role);
    }

    /** @param state or LAPSED for one that was withdrawn */
    private static StandingEntry entry(int task, UnitId unit, AssignmentRole role, String state) {
        var lapsed = state.equals("LAPSED");
        return new StandingEntry(
                LedgerEntryId.next(),
                task(task),
                task,
                "任务" + task,
                unit,
                "旧名",
                role,
                lapsed ? EntryState.PENDING : EntryState.valueOf(state),
                lapsed);
    }

    private static TaskId task(int number) {
        return new TaskId(new UUID(0, number));
    }
}
