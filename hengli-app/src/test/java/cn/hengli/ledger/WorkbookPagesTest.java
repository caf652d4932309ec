package cn.hengli.ledger;

import static cn.hengli.ledger.LedgerStage.leader;
import static cn.hengli.ledger.LedgerStage.liaison;
import static cn.hengli.ledger.LedgerStage.office;
import static cn.hengli.ledger.LedgerStage.progress;
import static cn.hengli.ledger.LedgerStage.unitLeader;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** A ledger goes out as a workbook, is filled in and comes back: what is shown, and what is kept. */
class WorkbookPagesTest extends WorkbookPageTest {

    @Test
    void goesOutLockedButForWhatIsFilledIn() {
        var row = stage.saved(row(1), progress("=1+1\n第二行 𠮷"));
        var handedIn = stage.submitted(row(3), progress("已报"));

        var answer = get(liaison(row.unit()), "/ledger/workbook?quarter=" + QUARTER);

        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .endsWith(".xlsx");
        var book = Book.of(answer.getResponse().getContentAsByteArray());
        var sheet = book.sheet("填报");
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.isColumnHidden(0)).isTrue();
        assertThat(sheet.isColumnHidden(1)).isTrue();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getDataValidations()).isNotEmpty();
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).hasSize(36);
        assertThat(book.cell("填报", 1, "任务").getCellStyle().getLocked()).isTrue();
        var written = book.cell("填报", 1, "本季进展");
        assertThat(written.getCellStyle().getLocked()).isFalse();
        assertThat(written.getCellType()).isEqualTo(CellType.STRING);
        assertThat(written.getStringCellValue()).isEqualTo("=1+1\n第二行 𠮷");
        assertThat(book.row("填报", 1).getHeightInPoints()).isGreaterThan(30);
        assertThat(book.cell("填报", 3, "本季进展").getCellStyle().getLocked()).isTrue();
        assertThat(book.text("填报", 3, "状态")).contains("不能修改");
        assertThat(handedIn.state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(book.workbook.isSheetVeryHidden(book.workbook.getSheetIndex("_hengli")))
                .isTrue();
        assertThat(book.sheet("说明").getRow(2).getCell(0).getStringCellValue()).contains("白色");
    }

    @Test
    void comesBackWithWhatWasTypedAndChangesNothingElse() {
        var row = stage.saved(row(5), new EntryInput("原文", false, "", "20", "GREEN", "旧问题", "", "", "", Map.of()));
        var actor = liaison(row.unit());
        var book = downloaded(actor)
                .type(5, "本季进展", "  新的进展\r\n第二行 =SUM(A1)  ")
                .type(5, "累计进度%", "六成半")
                .type(5, "自报灯", "黄灯")
                .type(5, "存在问题", "")
                .type(5, "审签领导", "某领导");
        book.cell("指标", 5, "本季完成数").setCellValue(12.5);

        var preview = preview(actor, book.file("a.xlsx"));

        assertThat(preview.select("#confirm tbody tr:not(.group-row)").eachText())
                .anyMatch(text -> text.contains("原文") && text.contains("新的进展 第二行 =SUM(A1)"))
                .anyMatch(text -> text.contains("20") && text.contains("65"))
                .anyMatch(text -> text.contains("绿灯") && text.contains("黄灯"))
                .anyMatch(text -> text.contains("旧问题") && text.contains("（清空）"))
                .anyMatch(text -> text.contains("12.5"));
        assertThat(content(row).progress()).as("before it is confirmed").isEqualTo("原文");

        var result = page(get(actor, redirect(confirm(actor, preview))));

        assertThat(result.select("#result li").eachText().get(0)).isEqualTo("保存 1 行，改动 6 格。");
        var saved = content(row);
        assertThat(saved.progress()).isEqualTo("新的进展\n第二行 =SUM(A1)");
        assertThat(saved.percent()).isEqualByComparingTo("65");
        assertThat(saved.light()).isEqualTo(DeclaredLight.YELLOW);
        assertThat(saved.problems()).isEmpty();
        assertThat(saved.signedOffBy()).isEqualTo("某领导");
        assertThat(saved.actuals()).extracting(IndicatorActual::value).containsExactly(new BigDecimal("12.5"));
        assertThat(stage.row(row.entry()).state()).isEqualTo(EntryState.DRAFT);
    }

    @Test
    void whatStandsAsItWentOutChangesNothingWhateverTheEntryHoldsMeanwhile() {
        var row = stage.saved(row(6), progress("下载时"));
        var actor = liaison(row.unit());
        var book = downloaded(actor).type(6, "下步计划", "离线写的计划");
        stage.saved(stage.row(row.entry()), progress("网上又改了"));

        var preview = preview(actor, book.file("a.xlsx"));

        assertThat(preview.select("input[name=mine]")).isEmpty();
        redirect(confirm(actor, preview));
        assertThat(content(row).progress()).isEqualTo("网上又改了");
        assertThat(content(row).nextPlan()).isEqualTo("离线写的计划");
    }

    @Test
    void aCellThatTwoChangedIsForAPersonToChoose() {
        var row = stage.saved(row(7), progress("起点"));
        var actor = liaison(row.unit());
        var book = downloaded(actor).type(7, "本季进展", "离线的").type(7, "存在问题", "离线的问题");
        stage.saved(
                stage.row(row.entry()), new EntryInput("网上的", false, "", "50", "GREEN", "网上的问题", "", "", "", Map.of()));

        var preview = preview(actor, book.file("a.xlsx"));

        assertThat(preview.select("#confirm tbody").text()).contains("网上的", "离线的", "网上的问题", "离线的问题");
        var choices = preview.select("input[name=mine]").eachAttr("value");
        assertThat(choices).hasSize(2);
        var mine = choices.stream()
                .filter(each -> each.endsWith(":problems"))
                .findFirst()
                .orElseThrow();
        var result = page(get(actor, redirect(confirm(actor, preview, "mine", mine))));
        assertThat(result.select("#result").text()).contains("改动 1 格").contains("冲突的 1 格");
        assertThat(content(row).progress()).isEqualTo("网上的");
        assertThat(content(row).problems()).isEqualTo("离线的问题");
    }

    @Test
    void namesEveryFaultAtItsCellAndTakesTheGoodRowsAlone() {
        var bad = row(11);
        var good = row(13);
        var actor = liaison(bad.unit());
        var book = downloaded(actor)
                .type(11, "累计进度%", "120")
                .type(11, "自报灯", "蓝灯")
                .type(11, "本季进展", "错行里的文字")
                .type(13, "本季进展", "好的一行");

        var preview = preview(actor, book.file("a.xlsx"));

        assertThat(preview.select("#faults tbody tr").eachText())
                .hasSize(2)
                .anyMatch(text -> text.matches("a.xlsx 填报 J\\d+ 11 .* 120 完成进度要在 0 到 100 之间。同一行另有 1 处改动，.*"))
                .anyMatch(text -> text.contains("蓝灯"));
        assertThat(preview.select("button[name=whole][value=true]"))
                .as("all or none is not offered")
                .isEmpty();
        assertThat(status(confirm(actor, preview, "whole", "true"))).isEqualTo(422);
        assertThat(content(good).progress()).isEmpty();

        var result = page(get(actor, redirect(confirm(actor, preview))));

        assertThat(result.select("#result").text()).contains("没有保存的 1 行");
        assertThat(content(good).progress()).isEqualTo("好的一行");
        assertThat(content(bad).progress()).isEmpty();
        var back = Book.of(get(actor, result.select("a[download]").attr("href"))
                .getResponse()
                .getContentAsByteArray());
        assertThat(back.sheet("填报").getLastRowNum()).isEqualTo(1);
        assertThat(back.cell("填报", 11, "累计进度%").getCellComment().getString().getString())
                .contains("0 到 100");
        assertThat(back.text("填报", 11, "本季进展")).isEqualTo("错行里的文字");

        var mended = preview(
                actor, back.type(11, "累计进度%", "12").type(11, "自报灯", "红灯").file("b.xlsx"));
        redirect(confirm(actor, mended));
        assertThat(content(bad).progress()).isEqualTo("错行里的文字");
        assertThat(content(bad).light()).isEqualTo(DeclaredLight.RED);
    }

    @Test
    void aForeignRowIsUnknownAndStaysAsItIs() {
        var foreign = stage.saved(stage.row(QUARTER, 17, "国土分局"), progress("别人的"));
        var book = downloaded(liaison(foreign.unit())).type(17, "本季进展", "抢写");

        var preview = preview(liaison(row(1).unit()), book.file("a.xlsx"));

        assertThat(preview.select("#faults").text()).contains("不在您本季的台账中").doesNotContain("别人的");
        assertThat(preview.select("button[name=whole]")).isEmpty();
        assertThat(content(foreign).progress()).isEqualTo("别人的");
    }

    @Test
    void refusesAllWhenAnEntryChangedAfterItWasLookedAt() {
        var row = stage.saved(row(14), progress("起点"));
        var actor = liaison(row.unit());
        var book = downloaded(actor).type(14, "下步计划", "计划").type(15, "本季进展", "另一行");
        var preview = preview(actor, book.file("a.xlsx"));
        stage.saved(stage.row(row.entry()), progress("抢先一步"));

        var answer = confirm(actor, preview);

        assertThat(status(answer)).isEqualTo(409);
        assertThat(page(answer).select(".notice-error").text()).contains("没有保存任何内容");
        assertThat(content(row(15)).progress()).isEmpty();
        redirect(confirm(actor, page(answer)));
        assertThat(content(row).nextPlan()).isEqualTo("计划");
        assertThat(content(row).progress()).isEqualTo("抢先一步");
    }

    @Test
    void aSecondConfirmationDoesNothingTwice() {
        var row = row(22);
        var actor = liaison(row.unit());
        var preview = preview(actor, downloaded(actor).type(22, "本季进展", "一次").file("a.xlsx"));
        var first = redirect(confirm(actor, preview));
        assertThat(redirect(confirm(actor, preview))).isEqualTo(first);
        assertThat(revisions.of(row.entry())).hasSize(2);
    }

    @Test
    void findsEntriesByNumberOrTitleAndUnitsByTheirOtherNames() {
        var row = row(2);
        var book = Book.of(
                "季报",
                new String[] {"序号", "任务名称", "单位", "本季进展", "下步计划"},
                new String[] {"２", "", "镇农林水务局", "按序号", ""},
                new String[] {"", " " + row(21).taskTitle() + " ", "农林水务局", "按名称", ""},
                new String[] {"", row(21).taskTitle(), "没有的局", "不知谁", ""},
                new String[] {"999", "", "农林水务局", "没有这项", ""},
                new String[] {"1", row(21).taskTitle() + "x", "农林水务局", "对不上", ""});

        var preview = preview(liaison(row.unit()), book.file("own.xlsx"));

        assertThat(preview.select("#confirm .group-row").eachText()).anyMatch(text -> text.contains("按任务名称对应"));
        assertThat(preview.select("#faults tbody tr").eachText())
                .anyMatch(text -> text.contains("没有叫“没有的局”的单位"))
                .anyMatch(text -> text.contains("没有“999”这一项"))
                .anyMatch(text -> text.contains("与填写的任务名称不一致"));
        redirect(confirm(liaison(row.unit()), preview));
        assertThat(content(row(21)).progress()).isEqualTo("按名称");
        assertThat(content(row(21)).nextPlan()).isEmpty();
    }

    /** As the format writes them: NUL, half of a character, an escape sequence. */
    @Test
    void namesCharactersThatNobodyCanKeep() {
        var actor = liaison(row(36).unit());
        for (var odd : List.of("_x0000_", "_xD800_", "_x001B_[31m")) {
            var book = Book.of(
                    "季报",
                    new String[] {"序号", "任务名称", "单位", "本季进展"},
                    new String[] {"36", "", UNIT, "甲" + odd + "乙"},
                    new String[] {"36", "", "单" + odd + "位", "丙"});
            assertThat(preview(actor, book.file("a.xlsx")).select("#faults tbody tr"))
                    .as(odd)
                    .hasSize(2);
        }
    }

    @Test
    void asksOnceWhatTheColumnsOfAnUnknownSheetHold() {
        var row = stage.rows().of(LedgerRowFilter.all(stage.opened(QUARTER).id())).stream()
                .filter(each -> each.unitName().equals("村头村"))
                .findFirst()
                .orElseThrow();
        var actor = liaison(row.unit());
        var book = Book.of(
                "Sheet1",
                new String[] {"村头村第二季度工作情况表"},
                new String[] {"工作任务", "季度情况", "", "备注"},
                new String[] {"", "工作进展", "存在困难", ""},
                new String[] {row.taskTitle(), "写了进展", "有困难", "别的"});
        var sheet = book.workbook.getSheetAt(0);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
        var to = redirect(brought(actor, book.file("own.xlsx")));
        var columns = redirect(get(actor, to));
        var page = page(get(actor, columns));

        assertThat(columns).contains("/columns?table=0-0");
        assertThat(page.select("select").stream()
                        .map(select -> select.select("option[selected]").val()))
                .containsExactly("TASK_TITLE", "PROGRESS", "PROBLEMS", "");
        assertThat(page.select("tbody").text()).contains("写了进展", "有困难");
        var form = new ArrayList<String>(List.of("table", "0-0"));
        page.select("select")
                .forEach(select -> form.addAll(List.of(
                        select.attr("name"), select.select("option[selected]").val())));
        var back = redirect(post(actor, columns.replaceAll("\\?.*", ""), form.toArray(String[]::new)));
        redirect(confirm(actor, page(get(actor, back))));
        assertThat(content(row).progress()).isEqualTo("写了进展");
        assertThat(content(row).problems()).isEqualTo("有困难");

        sheet.getRow(3).getCell(1).setCellValue("第二次");
        var again = preview(actor, book.file("own.xlsx"));
        assertThat(again.select("#confirm").text()).as("not asked again").contains("第二次");
    }

    @Test
    void readsOurOwnSheetSavedAsCsvInEitherEncoding() {
        var row = row(34);
        var actor = liaison(row.unit());
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            var text = "hengli:entry,hengli:version,本季进展\r\n%s,%d,\"进展\n%s\"\r\n"
                    .formatted(row.entry(), stage.row(row.entry()).revision(), charset);
            var preview = preview(actor, new MockMultipartFile("files", "a.csv", null, text.getBytes(charset)));
            redirect(confirm(actor, preview));
            assertThat(content(row).progress()).isEqualTo("进展\n" + charset);
        }
    }

    @Test
    void theOfficeHandsOutAWorkbookForEachUnitAndMergesThemAll() throws IOException {
        var packed = get(office(), "/ledger/workbooks?quarter=" + QUARTER)
                .getResponse()
                .getContentAsByteArray();
        var files = new ArrayList<MockMultipartFile>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).endsWith(".xlsx");
                var book = Book.of(zip.readAllBytes());
                if (files.size() < 40) {
                    var number = (int) book.sheet("填报").getRow(1).getCell(2).getNumericCellValue();
                    book.type(number, "需协调事项", "办公室汇总 " + files.size());
                    files.add(book.file(entry.getName()));
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(30);

        var id = UUID.randomUUID().toString();
        var to = redirect(upload(office(), "/ledger/import", files, "id", id, "quarter", QUARTER));
        var preview = page(get(office(), to));

        assertThat(preview.select("#faults tbody tr").eachText()).allMatch(text -> text.contains("已报送或已采纳"));
        redirect(confirm(office(), preview));
        assertThat(stage.rows().of(LedgerRowFilter.all(stage.opened(QUARTER).id())).stream()
                        .filter(row -> row.helpNeeded().startsWith("办公室汇总"))
                        .count())
                .isGreaterThan(30 - preview.select("#faults tbody tr").size());
    }

    @Test
    void refusesWhatIsNoneOfThisQuarterInOneSentence() {
        var actor = liaison(row(1).unit());
        var other = Book.of(
                get(actor, "/ledger/workbook?quarter=" + stage.opened("2019Q1").quarter())
                        .getResponse()
                        .getContentAsByteArray());
        var preview = preview(actor, other.file("q1.xlsx"));
        assertThat(preview.select(".notice-error").text()).contains("另一个季度");

        var answer = brought(
                actor, new MockMultipartFile("files", "x.xlsx", null, new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0}));
        assertThat(status(answer)).isEqualTo(422);
        assertThat(page(answer).select("#errors").text()).contains("x.xlsx").contains("不是 Excel 工作簿");
    }

    @Test
    void isForThoseWhoFillIn() {
        var unit = row(1).unit();
        for (var actor : List.of(leader(), unitLeader(unit))) {
            assertThat(status(get(actor, "/ledger/import"))).isEqualTo(403);
            assertThat(status(get(actor, "/ledger/import/" + UUID.randomUUID())))
                    .isEqualTo(403);
            assertThat(status(get(actor, "/ledger/workbook?quarter=" + QUARTER)))
                    .isEqualTo(200);
        }
        assertThat(status(get(liaison(unit), "/ledger/workbooks?quarter=" + QUARTER)))
                .isEqualTo(403);
    }
}
