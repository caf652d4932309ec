package cn.hengli.ledger;

import static cn.hengli.ledger.Inputs.input;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.IndicatorId;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Reason;
import cn.hengli.shared.TextRefusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReadingTest {

    private static final IndicatorId PIPE = IndicatorId.next();
    private static final IndicatorId SHARE = IndicatorId.next();
    private static final EntryContent BEFORE = new EntryContent(
            "上次保存",
            false,
            "",
            new BigDecimal("30"),
            DeclaredLight.GREEN,
            "",
            "",
            "",
            "",
            List.of(IndicatorActual.of(PIPE, new BigDecimal("20"))));

    @ParameterizedTest
    @CsvSource({"0,0", "100,100", "50%,50", "１００,100", "１２％,12", "12.34,12.34", "'\u300050 ',50", "五成,50"})
    void aPercentIsTakenAsTyped(String typed, String percent) {
        var reading = read(input().percent(typed));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.content().percent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "100.01, PERCENT_OUT_OF_RANGE",
        "-1, PERCENT_OUT_OF_RANGE",
        "101%, PERCENT_OUT_OF_RANGE",
        "12.345, PERCENT_TOO_FINE",
        "1e309, PERCENT_NOT_A_NUMBER",
        "五成多, PERCENT_NOT_A_NUMBER",
        "50左右, PERCENT_NOT_A_NUMBER",
        "<script>, PERCENT_NOT_A_NUMBER"
    })
    void aWrongPercentIsNamedAndCostsNothingElse(String typed, EntryRefusal refusal) {
        var reading = read(input().progress("新写的进展").percent(typed));
        assertThat(reading.problems()).containsExactly(Problem.at("percent", refusal));
        assertThat(reading.content().percent()).isEqualByComparingTo("30");
        assertThat(reading.content().progress()).isEqualTo("新写的进展");
    }

    @ParameterizedTest
    @CsvSource({"GREEN,GREEN", "绿,GREEN", "黄灯,YELLOW", "' 红色 ',RED", "green,GREEN"})
    void aLightIsTakenAsPeopleWriteIt(String typed, DeclaredLight light) {
        var reading = read(input().light(typed));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.content().light()).isEqualTo(light);
    }

    @ParameterizedTest
    @ValueSource(strings = {"橙", "绿黄", "1", "正常"})
    void anUnknownLightIsNamedAndTheOneBeforeStays(String typed) {
        var reading = read(input().light(typed));
        assertThat(reading.problems()).containsExactly(Problem.at("light", EntryRefusal.LIGHT_UNKNOWN));
        assertThat(reading.content().light()).isEqualTo(DeclaredLight.GREEN);
    }

    /** What is measured in per cent is written as per cent; 九成 of a road is no length. */
    @Test
    void anIndicatorInPerCentIsReadAsOne() {
        for (var typed : List.of("90", "90%", "九成", "百分之九十")) {
            var reading = read(input().actual(SHARE, typed, false));
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.content().actuals()).contains(IndicatorActual.of(SHARE, BigDecimal.valueOf(90)));
        }
        assertThat(read(input().actual(PIPE, "九成", false)).problems())
                .extracting(Problem::reason)
                .containsExactly(EntryRefusal.ACTUAL_NOT_A_NUMBER);
    }

    @Test
    void notApplicableMayBeSaidInWords() {
        var reading = read(input().actual(PIPE, " 不适用 ", false));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.content().actuals()).containsExactly(IndicatorActual.notApplicable(PIPE));
    }

    @Test
    void aBlankPercentIsNone() {
        assertThat(read(input().percent("\u3000")).content().percent()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "进展😀",
                "𠮷祥村",
                "<script>alert(1)</script>",
                "a \u202E b \u200F c",
                "e\u0301",
                "第一行\n第二行\t列",
                "${7*7} [[x]] {{y}}"
            })
    void strangeTextIsKeptAsItIs(String typed) {
        var reading = read(input().progress(typed));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.content().progress()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"前\u0000后", "半个\uD83D字", "\uDC00", "响铃\u0007"})
    void textThatCannotBeKeptIsNamedAndCostsNothingElse(String typed) {
        var reading = read(input().progress(typed).problems("缺资金"));
        assertThat(reading.problems()).containsExactly(Problem.at("progress", TextRefusal.FORBIDDEN_CHARACTER));
        assertThat(reading.content().progress()).isEqualTo("上次保存");
        assertThat(reading.content().problems()).isEqualTo("缺资金");
    }

    @Test
    void marksThatTurnTheDirectionAreRefusedInAName() {
        assertThat(read(input().signedOffBy("责任\u202E领导")).problems())
                .containsExactly(Problem.at("signedOffBy", TextRefusal.FORBIDDEN_CHARACTER));
    }

    @Test
    void lengthIsCountedAsPeopleDo() {
        assertThat(read(input().progress("😀".repeat(4000))).problems()).isEmpty();
        assertThat(read(input().progress("字".repeat(4001))).problems())
                .containsExactly(Problem.at("progress", TextRefusal.TOO_LONG, 4000, 4001));
    }

    @Test
    void everyOverlongFieldIsNamed() {
        var tooLong = "字".repeat(100_000);
        assertThat(read(new EntryInput(
                                tooLong, true, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, Map.of()))
                        .problems())
                .extracting(Problem::field)
                .containsExactly(
                        "progress",
                        "nothingReason",
                        "percent",
                        "light",
                        "problems",
                        "helpNeeded",
                        "nextPlan",
                        "signedOffBy");
    }

    @Test
    void lineEndsBecomeOneKindAndMarginsGo() {
        assertThat(read(input().progress("  一\r\n二\r三 \n")).content().progress())
                .isEqualTo("一\n二\n三");
    }

    @Test
    void anUnknownLightIsNamed() {
        assertThat(problem(input().light("PURPLE"))).isEqualTo(EntryRefusal.LIGHT_UNKNOWN);
        assertThat(read(input().light("PURPLE")).content().light()).isEqualTo(DeclaredLight.GREEN);
        assertThat(read(input().light("")).content().light()).isNull();
    }

    @Test
    void anActualIsBlankOrAFigureOrNotApplicable() {
        assertThat(actuals("", false)).isEmpty();
        assertThat(actuals("0", false)).containsExactly(IndicatorActual.of(PIPE, BigDecimal.ZERO));
        assertThat(actuals("４１．２", false)).containsExactly(IndicatorActual.of(PIPE, new BigDecimal("41.2")));
        assertThat(actuals("1,234.5", false)).containsExactly(IndicatorActual.of(PIPE, new BigDecimal("1234.5")));
        assertThat(actuals("", true)).containsExactly(IndicatorActual.notApplicable(PIPE));
    }

    @ParameterizedTest
    @CsvSource({
        "41, true, ACTUAL_AND_NOT_APPLICABLE",
        "约41, false, ACTUAL_NOT_A_NUMBER",
        "-1, false, ACTUAL_NOT_A_NUMBER",
        "1.23456, false, ACTUAL_NOT_A_NUMBER",
        "1e309, false, ACTUAL_NOT_A_NUMBER",
        "999999999999999, false, ACTUAL_NOT_A_NUMBER"
    })
    void aWrongActualIsNamedAndKeepsWhatItHad(String typed, boolean notApplicable, EntryRefusal refusal) {
        var reading = read(input().actual(PIPE, typed, notApplicable));
        assertThat(reading.problems()).containsExactly(Problem.at("actuals[" + PIPE + "].value", refusal));
        assertThat(reading.content().actuals()).isEqualTo(BEFORE.actuals());
    }

    @Test
    void anIndicatorThatWasNotSentKeepsWhatItHas() {
        assertThat(read(input()).content().actuals()).isEqualTo(BEFORE.actuals());
    }

    @Test
    void anotherTasksIndicatorIsPassedOver() {
        var reading = read(input().actual(IndicatorId.next(), "7", false));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.content().actuals()).isEqualTo(BEFORE.actuals());
    }

    private static List<IndicatorActual> actuals(String value, boolean notApplicable) {
        return read(input().actual(PIPE, value, notApplicable)).content().actuals();
    }

    private static Reason problem(Inputs input) {
        var problems = read(input).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).reason();
    }

    private static EntryReading read(Inputs input) {
        return read(input.typed());
    }

    private static EntryReading read(EntryInput input) {
        return EntryReading.of(input, BEFORE, Map.of(PIPE, "公里", SHARE, "%"));
    }
}
