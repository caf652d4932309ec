package cn.hengli.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssistanceStandingTest {

    private static final LocalDate AGREED_ON = LocalDate.of(2019, 12, 20);

    private final UnitId asker = UnitId.next();
    private final UnitId asked = UnitId.next();

    @ParameterizedTest
    @CsvSource({
        "AGREED, 2019-12-20, 0",
        "AGREED, 2019-12-21, 1",
        "REPORTED, 2020-01-06, 17",
        "CONFIRMED, 2020-01-06, 0",
        "WITHDRAWN, 2020-01-06, 0"
    })
    void isOverdueOnceTheAgreedDayIsPastAndItIsNotConfirmed(AssistanceState state, LocalDate today, long days) {
        var standing = standing(state, AGREED_ON, today);
        assertThat(standing.overdueDays()).isEqualTo(days);
        assertThat(standing.isOverdue()).isEqualTo(days > 0);
    }

    @Test
    void whereNothingWasAgreedNothingIsOverdue() {
        assertThat(standing(AssistanceState.PENDING, null, LocalDate.of(2020, 1, 6))
                        .isOverdue())
                .isFalse();
    }

    @Test
    void saysWhoseTurnItIs() {
        var today = LocalDate.of(2020, 1, 6);
        var pending = standing(AssistanceState.PENDING, null, today);
        assertThat(pending.holderName()).isEqualTo("国土分局");
        assertThat(pending.isHeldByAny(Set.of(asked))).isTrue();
        assertThat(pending.isHeldByAny(Set.of(asker))).isFalse();
        var over = standing(AssistanceState.CONFIRMED, AGREED_ON, today);
        assertThat(over.holderName()).isEmpty();
        assertThat(over.isHeldByAny(Set.of(asker, asked))).isFalse();
    }

    @Test
    void putsWhatWaitsForTheReaderApart() {
        var today = LocalDate.of(2020, 1, 6);
        var mine = standing(AssistanceState.PENDING, null, today);
        var theirs = standing(AssistanceState.REPORTED, AGREED_ON, today);
        var over = standing(AssistanceState.WITHDRAWN, null, today);
        var overview = AssistanceOverview.of(List.of(theirs, mine, over), Set.of(asked), false);
        assertThat(overview.mine()).containsExactly(mine);
        assertThat(overview.others()).containsExactly(theirs);
        assertThat(overview.over()).containsExactly(over);
        assertThat(overview.count()).isEqualTo(3);
    }

    private AssistanceStanding standing(AssistanceState state, LocalDate agreedOn, LocalDate today) {
        return new AssistanceRow(
                        AssistanceId.next(),
                        1,
                        TaskId.next(),
                        "2018-45",
                        26,
                        "截污次支管网",
                        asker,
                        "环保分局",
                        asked,
                        "国土分局",
                        "提供权属资料",
                        "",
                        state,
                        AGREED_ON,
                        null,
                        agreedOn,
                        List.of(new HoldingClock.Turn(Instant.parse("2019-12-02T01:00:00Z"), state)))
                .standing(today, ZoneOffset.ofHours(8));
    }
}
