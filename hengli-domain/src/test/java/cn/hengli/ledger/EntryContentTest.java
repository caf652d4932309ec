package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.IndicatorId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryContentTest {

    private static final EntryContent BLANK = EntryContent.startingAt(null);

    @Test
    void whatIsWrittenFieldByFieldIsReadBack() {
        var content = new EntryContent(
                "完成\n两段",
                true,
                "等待批复",
                new BigDecimal("12.5"),
                DeclaredLight.YELLOW,
                "缺资金",
                "请财政分局协调",
                "推进第二批",
                "责任领导",
                List.of(
                        IndicatorActual.of(IndicatorId.next(), new BigDecimal("41.2")),
                        IndicatorActual.of(IndicatorId.next(), BigDecimal.ZERO),
                        IndicatorActual.notApplicable(IndicatorId.next())));
        assertThat(EntryContent.of(content.fields())).isEqualTo(content);
        assertThat(EntryContent.of(BLANK.fields())).isEqualTo(BLANK);
    }

    @Test
    void blankFieldsAreLeftOut() {
        assertThat(BLANK.fields()).isEmpty();
        assertThat(EntryContent.startingAt(new BigDecimal("50.00")).fields())
                .containsExactly(Map.entry("percent", "50"));
    }

    @Test
    void blankZeroAndNotApplicableAreThreeThings() {
        var indicator = IndicatorId.next();
        var blank = with();
        var zero = with(IndicatorActual.of(indicator, BigDecimal.ZERO));
        var notApplicable = with(IndicatorActual.notApplicable(indicator));
        assertThat(List.of(blank.fields(), zero.fields(), notApplicable.fields()))
                .doesNotHaveDuplicates();
        assertThat(List.of(blank, zero, notApplicable)).doesNotHaveDuplicates();
    }

    /** The database gives 50.00 back for a typed 50: that must not look like a change. */
    @ParameterizedTest
    @ValueSource(strings = {"50", "50.0", "50.00", "5E+1"})
    void theSameFigureIsTheSameContentHoweverWritten(String written) {
        var indicator = IndicatorId.next();
        assertThat(EntryContent.startingAt(new BigDecimal(written)))
                .isEqualTo(EntryContent.startingAt(new BigDecimal("50")))
                .isEqualTo(EntryContent.of(Map.of("percent", written)));
        assertThat(with(IndicatorActual.of(indicator, new BigDecimal(written))))
                .isEqualTo(with(IndicatorActual.of(indicator, new BigDecimal("50"))));
    }

    @Test
    void theOrderOfActualsSaysNothing() {
        var one = IndicatorActual.of(IndicatorId.next(), BigDecimal.ONE);
        var two = IndicatorActual.of(IndicatorId.next(), BigDecimal.TEN);
        assertThat(with(one, two)).isEqualTo(with(two, one));
    }

    @Test
    void unknownFieldsOfARevisionArePassedOver() {
        assertThat(EntryContent.of(Map.of("attachments", "照片.png", "progress", "完成"))
                        .progress())
                .isEqualTo("完成");
    }

    private static EntryContent with(IndicatorActual... actuals) {
        return new EntryContent("", false, "", null, null, "", "", "", "", List.of(actuals));
    }
}
