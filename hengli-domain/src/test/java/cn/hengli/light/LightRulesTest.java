package cn.hengli.light;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Quarter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightRulesTest {

    private static final List<LightRule> RULES = List.of(
            Rules.of(4, "2019Q4", 9, 19), Rules.of(3, "2020Q2", 3, 9), Rules.of(2, "2019Q3", 8, 18), Rules.first());

    @ParameterizedTest
    @CsvSource({"2018Q4, 1", "2019Q2, 1", "2019Q3, 2", "2019Q4, 4", "2020Q1, 4", "2020Q2, 4"})
    void theNewestThatHoldsForAQuarterCountsAndLeavesEarlierOnesAlone(String quarter, int version) {
        assertThat(LightRules.of(RULES, Quarter.parse(quarter), null).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        // rule 3 was made three seconds after midnight
        "2018-10-30T00:00:00Z, 2020Q2, 1",
        "2018-10-31T00:00:02Z, 2020Q2, 2",
        "2018-10-31T00:00:03Z, 2020Q2, 3",
        "2018-10-31T00:00:04Z, 2020Q2, 4"
    })
    void ofAPastDayOnlyWhatWasMadeByThenCounts(@Nullable Instant asOf, String quarter, int version) {
        assertThat(LightRules.of(RULES, Quarter.parse(quarter), asOf).version()).isEqualTo(version);
    }
}
