package cn.hengli.extension;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.extension.ExtensionFacts.Decision;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    @ParameterizedTest
    @CsvSource({"2020-01-06, 0", "2020-01-05, 1", "2019-12-27, 10", "2019-01-06, 365"})
    void theOfficeAnswersForTheDaysItTakes(LocalDate askedOn, long days) {
        assertThat(facts(askedOn, null).daysWithOffice(TODAY)).isEqualTo(days);
    }

    @Test
    void theClockStopsWithTheDecision() {
        var decided = new Decision(Instant.EPOCH, LocalDate.of(2020, 1, 2), "office", null, null, null);
        assertThat(facts(LocalDate.of(2019, 12, 27), decided).daysWithOffice(TODAY))
                .isEqualTo(6);
        var atOnce = new Decision(Instant.EPOCH, LocalDate.of(2019, 12, 27), "office", null, null, null);
        assertThat(facts(LocalDate.of(2019, 12, 27), atOnce).daysWithOffice(TODAY))
                .isZero();
    }

    private static ExtensionFacts facts(LocalDate askedOn, @Nullable Decision decision) {
        var due = LocalDate.of(2020, 11, 30);
        return new ExtensionFacts(
                ExtensionId.next(),
                0,
                TaskId.next(),
                "2018-45",
                26,
                "加快推进截污次支管网",
                due,
                UnitId.next(),
                "环保分局",
                decision == null ? ExtensionState.WAITING : ExtensionState.REFUSED,
                "工期受雨季影响",
                due,
                due.plusMonths(1),
                Instant.EPOCH,
                askedOn,
                "环保分局联络员",
                decision);
    }
}
