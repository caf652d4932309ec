package cn.hengli.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text with commas, as Excel, WPS and other programs write it on Chinese computers. */
class CsvReaderTest {

    private static final String TEXT = "序号,本季进展,审签领导\r\n1,\"第一行\r\n第二行，\"\"引号\"\"\",𠮷某\r\n\r\n02,'=1+1,龘\r\n";

    private final WorkbookReader reader = new WorkbookReader();

    @AfterEach
    void stop() {
        reader.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void readsWhateverTheTextIsEncodedIn(String charset) throws IOException {
        understood((charset.startsWith("UTF-16") ? "\uFEFF" + TEXT : TEXT).getBytes(Charset.forName(charset)));
    }

    @Test
    void readsTheMarkInFrontAsNoText() throws IOException {
        understood(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsOutWhatSeparatesTheCells() throws IOException {
        for (var separator : List.of("\t", ";", ",")) {
            var rows =
                    rows("任务名称|单位|完成情况\n垃圾分类|某村|已建，三个".replace("|", separator).getBytes(StandardCharsets.UTF_8));
            assertThat(rows.get(1).text(1)).isEqualTo("某村");
            assertThat(rows.get(1).text(2)).isEqualTo("已建，三个");
        }
    }

    @Test
    void refusesWhatIsNoTextAndWhatNeverEnds() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(TEXT.repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        refuses(WorkbookRefusal.NOT_A_WORKBOOK, packed.toByteArray());
        refuses(WorkbookRefusal.NOT_A_WORKBOOK, "a,b\0c".getBytes(StandardCharsets.UTF_8));
        refuses(WorkbookRefusal.DAMAGED, ("a,\"" + "x,".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        refuses(WorkbookRefusal.TOO_MANY_ROWS, "a,b\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        refuses(WorkbookRefusal.TOO_MANY_COLUMNS, "a,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    }

    private void understood(byte[] content) throws IOException {
        var rows = rows(content);
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 4);
        assertThat(rows.get(0).text(0)).isEqualTo("序号");
        assertThat(rows.get(1).text(1).replace("\r", "")).isEqualTo("第一行\n第二行，\"引号\"");
        assertThat(rows.get(1).text(2)).isEqualTo("𠮷某");
        assertThat(rows.get(2).text(0)).isEqualTo("02");
        assertThat(rows.get(2).text(1)).isEqualTo("=1+1");
        assertThat(rows.get(2).text(2)).isEqualTo("龘");
    }

    private List<SheetRow> rows(byte[] content) throws IOException {
        return reader.read(new ByteArrayInputStream(content), SheetLimits.TYPED)
                .get(0)
                .rows();
    }

    private void refuses(WorkbookRefusal reason, byte[] content) {
        assertThatThrownBy(() -> rows(content)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems().get(0).reason())
                .isEqualTo(reason));
    }
}
