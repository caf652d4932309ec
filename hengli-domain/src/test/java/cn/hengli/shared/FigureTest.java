package cn.hengli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "100|100",
                "100.01|100.01",
                "-1|-1",
                "１００|100",
                "１２．５|12.5",
                "－１|-1",
                "12。5|12.5",
                "1,234,567.89|1234567.89",
                "1，234|1234",
                "007|007",
                "99999999999999|99999999999999"
            })
    void figuresAreReadAsPeopleTypeThem(String typed, String value) {
        assertThat(Figure.read(typed))
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo(value));
        assertThat(Figure.read(" \u3000" + typed + "\u3000 ")).isEqualTo(Figure.read(typed));
    }

    @ParameterizedTest
    @CsvSource({"50%,50", "１２％,12", "50 %,50", "12.5％,12.5", "50,50"})
    void aPercentSignIsPassedOver(String typed, String value) {
        assertThat(Figure.readPercent(typed))
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"五成,50", "七成半,75", "十成,100", "' 一成 ',10"})
    void tenthsOfTheWholeAreTakenAsTheyAreSaid(String typed, String value) {
        assertThat(Figure.readPercent(typed))
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"百分之六十,60", "百分之六十五,65", "百分之十,10", "百分之十二,12", "百分之五,5", "百分之百,100", "百分之60,60", "百分之６０．５,60.5"})
    void partsOfAHundredAreTakenAsTheyAreSaid(String typed, String value) {
        assertThat(Figure.readPercent(typed))
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"百分之", "百分之六五", "百分之六十多", "百分之百五", "六十", "百分之50%"})
    void whatOnlyLooksLikePartsOfAHundredIsNoPercentage(String typed) {
        assertThat(Figure.readPercent(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"〇成", "成", "成半", "五十成", "五成多", "约五成", "十成半半"})
    void whatOnlyLooksLikeTenthsIsNoPercentage(String typed) {
        assertThat(Figure.readPercent(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1e309",
                "1E2",
                "Infinity",
                "NaN",
                "0x10",
                "一百",
                "五十",
                "约50",
                "50左右",
                "50-60",
                "12%%",
                "1,2",
                "12,34",
                "1.",
                ".5",
                "1 000",
                "--1",
                "+5",
                "1٠",
                "5\u0000",
                "<b>5</b>",
                "100000000000000000000",
                "1.123456789",
                // not 102, not 1.5: what looks like more than a figure is never guessed at
                "10²",
                "①",
                "1½"
            })
    void whatIsNoFigureIsNotGuessedAt(String typed) {
        assertThat(Figure.read(typed)).isEmpty();
        assertThat(Figure.readPercent(typed)).isEmpty();
    }
}
