package cn.hengli.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssistanceStateTest {

    /** Every state and every step; a dash is forbidden. */
    private static final String TABLE = """
            from      | ASK | ACCEPT | OFFER   | REFUSE  | AGREE  | ASK_AGAIN | REPORT   | CONFIRM   | SEND_BACK | WITHDRAW
            PENDING   | -   | AGREED | OFFERED | REFUSED | -      | -         | -        | -         | -         | WITHDRAWN
            OFFERED   | -   | -      | -       | -       | AGREED | PENDING   | -        | -         | -         | WITHDRAWN
            REFUSED   | -   | -      | -       | -       | -      | PENDING   | -        | -         | -         | WITHDRAWN
            AGREED    | -   | -      | -       | -       | -      | -         | REPORTED | -         | -         | WITHDRAWN
            REPORTED  | -   | -      | -       | -       | -      | -         | -        | CONFIRMED | AGREED    | WITHDRAWN
            CONFIRMED | -   | -      | -       | -       | -      | -         | -        | -         | -         | -
            WITHDRAWN | -   | -      | -       | -       | -      | -         | -        | -         | -         | -
            """;

    static Stream<Arguments> table() {
        var rows = TABLE.lines().map(AssistanceStateTest::cells).toList();
        var steps = rows.get(0);
        return rows.stream().skip(1).flatMap(row -> Stream.iterate(
                        1, column -> column < row.length, column -> column + 1)
                .map(column -> Arguments.of(
                        AssistanceState.valueOf(row[0]),
                        AssistanceStep.valueOf(steps[column]),
                        row[column].equals("-") ? null : AssistanceState.valueOf(row[column]))));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @MethodSource("table")
    void onlyTheStepsOfTheTableAreAllowed(AssistanceState from, AssistanceStep step, AssistanceState to) {
        assertThat(from.after(step)).isEqualTo(Optional.ofNullable(to));
        assertThat(from.steps().contains(step)).isEqualTo(to != null);
    }

    @Test
    void theTableIsComplete() {
        assertThat(table()).hasSize(AssistanceState.values().length * AssistanceStep.values().length);
        assertThat(table().map(row -> row.get()[0] + " " + row.get()[1])).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, ASKED",
        "OFFERED, ASKER",
        "REFUSED, ASKER",
        "AGREED, ASKED",
        "REPORTED, ASKER",
        "CONFIRMED,",
        "WITHDRAWN,"
    })
    void oneUnitHoldsItUntilItIsOver(AssistanceState state, AssistanceSide holder) {
        assertThat(state.holder()).isEqualTo(holder);
        assertThat(state.isOver()).isEqualTo(holder == null);
    }

    @Test
    void theHolderCanAlwaysDoSomethingAndTheOtherOnlyTakeItBack() {
        assertThat(AssistanceState.values())
                .filteredOn(state -> !state.isOver())
                .allSatisfy(state -> {
                    var others = state.steps().stream()
                            .filter(step -> step.side() != state.holder())
                            .toList();
                    assertThat(state.steps()).anyMatch(step -> step.side() == state.holder());
                    assertThat(others).isSubsetOf(AssistanceStep.WITHDRAW);
                });
        assertThat(AssistanceState.over())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AssistanceState.values())
                        .filter(AssistanceState::isOver)
                        .toList());
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
    }
}
