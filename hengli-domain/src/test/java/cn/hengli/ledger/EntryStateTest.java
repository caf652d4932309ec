package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntryStateTest {

    /** Every state and every step; a dash is forbidden. */
    private static final String TABLE = """
            from              | OPEN | SAVE     | ATTACH   | DETACH   | SUBMIT    | SUBMIT_FOR_SIGN_OFF | SIGN_OFF  | DECLINE  | WITHDRAW | RETURN   | ACCEPT   | REOPEN   | ADD | LAPSE   | REVIVE  | BECOME_LEAD       | BECOME_SUPPORT
            PENDING           | -    | DRAFT    | DRAFT    | DRAFT    | SUBMITTED | AWAITING_SIGN_OFF   | -         | -        | -        | -        | -        | -        | -   | PENDING | PENDING | PENDING           | PENDING
            DRAFT             | -    | DRAFT    | DRAFT    | DRAFT    | SUBMITTED | AWAITING_SIGN_OFF   | -         | -        | -        | -        | -        | -        | -   | -       | -       | DRAFT             | DRAFT
            AWAITING_SIGN_OFF | -    | -        | -        | -        | -         | -                   | SUBMITTED | RETURNED | DRAFT    | -        | -        | -        | -   | -       | -       | AWAITING_SIGN_OFF | AWAITING_SIGN_OFF
            SUBMITTED         | -    | -        | -        | -        | -         | -                   | -         | -        | DRAFT    | RETURNED | ACCEPTED | -        | -   | -       | -       | SUBMITTED         | SUBMITTED
            RETURNED          | -    | RETURNED | RETURNED | RETURNED | SUBMITTED | AWAITING_SIGN_OFF   | -         | -        | -        | -        | -        | -        | -   | -       | -       | RETURNED          | RETURNED
            ACCEPTED          | -    | -        | -        | -        | -         | -                   | -         | -        | -        | -        | -        | RETURNED | -   | -       | -       | ACCEPTED          | ACCEPTED
            """;

    static Stream<Arguments> table() {
        var rows = TABLE.lines().map(EntryStateTest::cells).toList();
        var steps = rows.get(0);
        return rows.stream().skip(1).flatMap(row -> Stream.iterate(
                        1, column -> column < row.length, column -> column + 1)
                .map(column -> Arguments.of(
                        EntryState.valueOf(row[0]),
                        EntryStep.valueOf(steps[column]),
                        row[column].equals("-") ? null : EntryState.valueOf(row[column]))));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @MethodSource("table")
    void onlyTheStepsOfTheTableAreAllowed(EntryState from, EntryStep step, EntryState to) {
        assertThat(from.after(step)).isEqualTo(Optional.ofNullable(to));
    }

    @Test
    void theTableIsComplete() {
        assertThat(table()).hasSize(EntryState.values().length * EntryStep.values().length);
        assertThat(table().map(row -> row.get()[0] + " " + row.get()[1])).doesNotHaveDuplicates();
    }

    @Test
    void theUnitWritesUntilItSubmitsAndAgainWhenItComesBack() {
        assertThat(Arrays.stream(EntryState.values()).filter(EntryState::isOpenForWriting))
                .containsExactly(EntryState.PENDING, EntryState.DRAFT, EntryState.RETURNED);
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
    }
}
