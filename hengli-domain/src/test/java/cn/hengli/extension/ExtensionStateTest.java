package cn.hengli.extension;

import static cn.hengli.extension.ExtensionState.GRANTED;
import static cn.hengli.extension.ExtensionState.REFUSED;
import static cn.hengli.extension.ExtensionState.WAITING;
import static cn.hengli.extension.ExtensionState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.shared.Refused;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionStateTest {

    private static final Map<ExtensionState, Set<ExtensionState>> ALLOWED = Map.of(
            WAITING, Set.of(GRANTED, REFUSED, WITHDRAWN), GRANTED, Set.of(), REFUSED, Set.of(), WITHDRAWN, Set.of());

    static Stream<Arguments> steps() {
        return Arrays.stream(ExtensionState.values())
                .flatMap(from -> Arrays.stream(ExtensionState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepIsAllowedOrRefused(ExtensionState from, ExtensionState to) {
        if (ALLOWED.get(from).contains(to)) {
            assertThat(from.to(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.to(to)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                            refused.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.reason()).isEqualTo(ExtensionRefusal.ALREADY_DECIDED)));
        }
    }
}
