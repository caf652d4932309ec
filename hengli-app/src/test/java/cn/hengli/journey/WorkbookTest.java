package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.Visitors;
import cn.hengli.browser.WorkbookPage;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A quarter is filled in outside of the system and brought back. */
@BrowserTest
class WorkbookTest {

    private static final String LIAISON = "nonglinshuiwuju";

    @Test
    void theLiaisonFetchesItFillsItInAndBringsItBack(Visitors visitors) throws IOException {
        var liaison = visitors.signedIn(LIAISON);
        LedgerPage.open(liaison);
        liaison.link("离线填报").click();
        liaison.mustBeAccessible();
        var page = WorkbookPage.open(liaison);
        var filled = filled(page.download("下载本单位的工作簿"), Map.of("本季进展", "在 Excel 里写的\n第二行", "累计进度%", "81%"));

        page.bring(List.of(WorkbookPage.file("农林水务局.xlsx", filled)));

        assertThat(page.sum()).containsText("有改动的 1 行，错误 0 处");
        assertThat(page.changes()).hasCount(2);
        assertThat(page.changes().first()).containsText("在 Excel 里写的");
        liaison.mustBeAccessible();
        for (var width : List.of(1440, 390)) {
            liaison.page().setViewportSize(width, 844);
            liaison.mustNotScrollSideways();
        }
        page.confirm();
        assertThat(page.result()).containsText("保存 1 行，改动 2 格。");
        liaison.mustBeAccessible();
        liaison.link("去填报列表").click();
        assertThat(liaison.main()).containsText("81%");
    }

    @Test
    void theOfficeBringsManyAtOnceAndSeesWhichCouldNotBeRead(Visitors visitors) throws IOException {
        var office = visitors.signedIn("office");
        var page = WorkbookPage.open(office);
        var packed = page.download("下载各单位工作簿（压缩包）");
        var files = new ArrayList<FilePayload>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null && files.size() < 8; entry = zip.getNextEntry()) {
                files.add(WorkbookPage.file(entry.getName(), filled(zip.readAllBytes(), Map.of("需协调事项", "汇总时补写"))));
            }
        }
        files.add(WorkbookPage.file("改名.xlsx", new byte[] {'M', 'Z', (byte) 0x90, 0, 3}));
        office.expecting(".*422.*");

        page.bring(files);

        assertThat(page.sum()).containsText("有改动的 ");
        assertThat(office.main()).containsText("有 1 处没有读取");
        assertThat(office.main()).containsText("改名.xlsx：这不是 Excel 工作簿");
        office.mustBeAccessible();
        var rows = page.changes().count();
        assertThat(rows).isBetween(3, 8);
        page.confirm();
        assertThat(page.result()).containsText("保存 " + rows + " 行");
    }

    @Test
    void withoutScriptTheFormTakesThemAll(Visitors visitors) throws IOException {
        var liaison = visitors.signedIn(LIAISON, Visitors::scriptless);
        var page = WorkbookPage.open(liaison);
        var filled = filled(page.download("下载本单位的工作簿"), Map.of("下步计划", "没有脚本也行"));
        page.bring(List.of(WorkbookPage.file("a.xlsx", filled)));
        assertThat(page.changes()).hasCount(1);
        page.confirm();
        assertThat(page.result()).containsText("保存 1 行");
    }

    @Test
    void comingBackToThePageBeginsAnew(Visitors visitors) throws IOException {
        for (var liaison : List.of(visitors.signedIn(LIAISON), visitors.signedIn(LIAISON, Visitors::scriptless))) {
            var page = WorkbookPage.open(liaison);
            var content = page.download("下载本单位的工作簿");
            page.bring(List.of(WorkbookPage.file("错.xlsx", filled(content, Map.of("下步计划", "错的")))));
            assertThat(page.changes()).containsText(new String[] {"错的"});
            liaison.page().goBack();
            page.bring(List.of(WorkbookPage.file("对.xlsx", filled(content, Map.of("下步计划", "对的")))));
            assertThat(page.changes()).containsText(new String[] {"对的"});
            assertThat(page.faults()).hasCount(0);
        }
    }

    /** Types into the first row that may still be written. */
    private static byte[] filled(byte[] content, Map<String, String> typed) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.getSheet("填报");
            for (var at = 1; at <= sheet.getLastRowNum(); at++) {
                var row = sheet.getRow(at);
                if (!cell(row, "本季进展").getCellStyle().getLocked()) {
                    typed.forEach((head, text) -> cell(row, head).setCellValue(text));
                    break;
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Cell cell(Row row, String head) {
        for (var named : row.getSheet().getRow(0)) {
            if (named.getStringCellValue().equals(head)) {
                return row.getCell(named.getColumnIndex());
            }
        }
        throw new IllegalArgumentException(head);
    }
}
