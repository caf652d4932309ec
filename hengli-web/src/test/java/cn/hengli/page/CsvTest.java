package cn.hengli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void beginsWithTheMarkByWhichExcelKnowsIt() throws IOException {
        assertThat(written("村头村")).isEqualTo("\uFEFF\"村头村\"\r\n");
    }

    @Test
    void keepsQuotesCommasAndLinesInOneCell() throws IOException {
        assertThat(written("a\"b", "c,d", "e\nf")).isEqualTo("\uFEFF\"a\"\"b\",\"c,d\",\"e\nf\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://evil.example\")"
            })
    void marksAsTextWhatASpreadsheetWouldReckon(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo("\uFEFF\"'" + cell.replace("\"", "\"\"") + "\"\r\n");
    }

    private static String written(String... cells) throws IOException {
        var out = new StringBuilder();
        new Csv(out).row(List.of(cells));
        return out.toString();
    }
}
