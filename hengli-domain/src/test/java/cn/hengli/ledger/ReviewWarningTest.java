package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.IndicatorId;
import cn.hengli.shared.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewWarningTest {

    private static final String TEXT = "完成张坑村段管网铺设三公里，路面已恢复";

    @ParameterizedTest
    @CsvSource({"40, 50, true", "50, 50, false", "50.00, 50, false", "60, 50, false", "40, , false", ", 50, false"})
    void warnsOfAPercentLowerThanLastAccepted(BigDecimal percent, BigDecimal accepted, boolean warned) {
        var warnings = ReviewWarning.of(content(TEXT, percent), null, accepted, 0, Map.of());
        assertThat(warnings)
                .isEqualTo(
                        warned ? List.of(Problem.at("percent", ReviewWarning.PERCENT_LOWER, "40", "50")) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"100, 0, true", "100.00, 0, true", "100, 1, false", "99.99, 0, false", ", 0, false"})
    void warnsOfCompletionWithoutEvidence(BigDecimal percent, int evidence, boolean warned) {
        assertThat(ReviewWarning.of(content(TEXT, percent), null, null, evidence, Map.of()))
                .isEqualTo(
                        warned
                                ? List.of(Problem.at("attachments", ReviewWarning.COMPLETE_WITHOUT_EVIDENCE))
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // 79 km of pipe; 40 % is 31.6 km, and 20 points either way are still fine
        "31.6, 40, ''",
        "47.4, 40, ''",
        "48.2, 40, 61",
        "15.8, 40, ''",
        "15.0, 40, 19",
        "0, 40, 0",
        "0, 20, ''"
    })
    void warnsOfAnIndicatorFarFromThePercent(BigDecimal actual, BigDecimal percent, String share) {
        var target = new ReviewWarning.Target("新建截污次支管网长度", new BigDecimal("79"));
        var warnings = ReviewWarning.of(
                content(TEXT, percent), null, null, 0, Map.of(target, IndicatorActual.of(IndicatorId.next(), actual)));
        assertThat(warnings)
                .isEqualTo(
                        share.isEmpty()
                                ? List.of()
                                : List.of(Problem.at(
                                        "actuals",
                                        ReviewWarning.INDICATOR_DISAGREES,
                                        "新建截污次支管网长度",
                                        share,
                                        percent.toPlainString())));
    }

    @Test
    void anIndicatorThatDoesNotApplyDisagreesWithNothing() {
        var target = new ReviewWarning.Target("监控覆盖率", new BigDecimal("100"));
        var nowhere = new ReviewWarning.Target("零目标", BigDecimal.ZERO);
        assertThat(ReviewWarning.of(
                        content(TEXT, new BigDecimal("90")),
                        null,
                        null,
                        0,
                        Map.of(
                                target, IndicatorActual.notApplicable(IndicatorId.next()),
                                nowhere, IndicatorActual.of(IndicatorId.next(), BigDecimal.TEN))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"完成张坑村段管网铺设三公里，路面已恢复, 100", "完成张坑村段管网铺设四公里，路面已恢复, 95", "完成田坑村污水站基础施工，设备招标启动, ", "已恢复, "})
    void warnsOfTextThatLargelyRepeatsLastQuarters(String progress, Long similarity) {
        var warnings = ReviewWarning.of(content(progress, null), content(TEXT, null), null, 0, Map.of());
        assertThat(warnings)
                .isEqualTo(
                        similarity == null
                                ? List.of()
                                : List.of(Problem.at("progress", ReviewWarning.TEXT_REPEATED, similarity)));
    }

    @Test
    void aFewWordsMayBeTheSame() {
        assertThat(ReviewWarning.of(content("按计划推进", null), content("按计划推进", null), null, 0, Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 开展宣传活动, false", "启动田坑村污水站设备安装, 田坑村污水站设备已到场, false", "启动田坑村污水站设备安装, 组织志愿者巡河三次, true"})
    void warnsOfAPromiseThatIsNotMentioned(String promise, String progress, boolean warned) {
        var last = new EntryContent(TEXT, false, "", null, null, "", "", promise, "", List.of());
        assertThat(ReviewWarning.of(content(progress, null), last, null, 0, Map.of()))
                .isEqualTo(warned ? List.of(Problem.at("progress", ReviewWarning.PROMISE_NOT_MENTIONED)) : List.of());
    }

    @Test
    void whoHasNothingToReportRepeatsNothingAndForgetsNothing() {
        var last = new EntryContent(TEXT, false, "", null, null, "", "", "启动设备安装", "", List.of());
        var nothing = new EntryContent("", true, "等待批复", null, null, "", "", "", "", List.of());
        assertThat(ReviewWarning.of(nothing, last, null, 0, Map.of())).isEmpty();
    }

    @Test
    void allWarningsAreGivenAtOnce() {
        var last = new EntryContent(TEXT, false, "", null, null, "", "", "启动设备安装", "", List.of());
        var target = new ReviewWarning.Target("管网", new BigDecimal("79"));
        assertThat(ReviewWarning.of(
                        content(TEXT, new BigDecimal("100")),
                        last,
                        new BigDecimal("100.5"),
                        0,
                        Map.of(target, IndicatorActual.of(IndicatorId.next(), BigDecimal.TEN))))
                .extracting(Problem::reason)
                .containsExactlyInAnyOrder(ReviewWarning.values());
    }

    private static EntryContent content(String progress, BigDecimal percent) {
        return new EntryContent(progress, false, "", percent, null, "", "", "", "", List.of());
    }
}
