package cn.hengli.ledger;

import static cn.hengli.ledger.LedgerStage.liaison;
import static cn.hengli.ledger.LedgerStage.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.hengli.plan.IndicatorId;
import cn.hengli.shared.Actor;
import cn.hengli.testing.RestoredDatabase;
import cn.hengli.workbook.EntryCells;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Any ledger that goes out as a workbook, and is saved again by another program, comes back as the same ledger. */
@RestoredDatabase
class WorkbookRoundTripTest extends PageTest {

    private static final String QUARTER = "2018Q4";
    private static final Map<String, String> HEADS = Map.of(
            EntryCells.PROGRESS, "本季进展",
            EntryCells.NOTHING, "本季无进展（原因）",
            EntryCells.PERCENT, "累计进度%",
            EntryCells.LIGHT, "自报灯",
            EntryCells.PROBLEMS, "存在问题",
            EntryCells.HELP_NEEDED, "需协调事项",
            EntryCells.NEXT_PLAN, "下步计划",
            EntryCells.SIGNED_OFF_BY, "审签领导");

    @Autowired
    private QuarterSheets sheets;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsKeptComesBackAsItWentOut(Resaved resaved) {
        mustBeThere(resaved);
        var any = AnyContent.of(1);
        var rows = rows();
        rows.forEach(row -> save(row, any.next(row)));
        var before = contents();

        var preview = preview(office(), resaved.again(downloaded(office()), folder));

        assertThat(preview.select("#confirm tbody tr").eachText()).isEmpty();
        assertThat(preview.select("#faults tbody tr").eachText()).isEmpty();
        assertThat(preview.select("#sum").text()).contains("没有改动的 " + rows.size() + " 行");
        assertThat(contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTypedIsWhatIsKept(Resaved resaved) {
        mustBeThere(resaved);
        var any = AnyContent.of(2);
        var rows = rows().stream()
                .filter(row -> row.row().unitName().equals("农林水务局"))
                .toList();
        var actor = liaison(rows.get(0).row().unit());
        var book = Book.of(downloaded(actor));
        var typed = new LinkedHashMap<LedgerEntryId, EntryContent>();
        rows.forEach(row -> {
            var content = any.next(row);
            typed.put(row.row().entry(), content);
            type(book, row, content);
        });

        var preview = preview(actor, resaved.again(book.content(), folder));
        assertThat(preview.select("#faults tbody tr").eachText()).isEmpty();
        post(
                actor,
                preview.select("#confirm").attr("action"),
                "fingerprint",
                preview.select("[name=fingerprint]").val(),
                "whole",
                "true");

        var kept = contents();
        assertThat(typed).allSatisfy((entry, content) -> assertThat(EntryCells.of(kept.get(entry)))
                .isEqualTo(EntryCells.of(content)));
    }

    private static void mustBeThere(Resaved resaved) {
        assumeTrue(resaved.isThere(), () -> "not installed here: " + resaved);
    }

    private static void type(Book book, QuarterSheetRow row, EntryContent content) {
        var task = row.row().taskNumber();
        EntryCells.of(content).forEach((cell, text) -> {
            if (HEADS.containsKey(cell) && !(cell.equals(EntryCells.PERCENT) && text.isEmpty())) {
                book.type(task, HEADS.get(cell), text);
            }
        });
        var indicators = book.sheet("指标");
        for (var at = 1; at <= indicators.getLastRowNum(); at++) {
            var line = indicators.getRow(at);
            if (line.getCell(0).getStringCellValue().equals(row.row().entry().toString())) {
                var indicator = new IndicatorId(UUID.fromString(line.getCell(2).getStringCellValue()));
                line.getCell(book.column("指标", "本季完成数"))
                        .setCellValue(EntryCells.of(content).getOrDefault(EntryCells.of(indicator), ""));
            }
        }
    }

    private void save(QuarterSheetRow row, EntryContent content) {
        var actuals = new HashMap<IndicatorId, EntryInput.Actual>();
        content.actuals()
                .forEach(actual -> actuals.put(
                        actual.indicator(),
                        new EntryInput.Actual(
                                actual.value() == null ? "" : actual.value().toPlainString(), actual.notApplicable())));
        var percent = content.percent() == null ? "" : content.percent().toPlainString();
        var light = content.light() == null ? "" : content.light().name();
        var outcome = stage.saveDraft()
                .save(
                        new WriteEntryCommand(
                                row.row().entry(),
                                row.row().revision(),
                                new EntryInput(
                                        content.progress(),
                                        content.nothingToReport(),
                                        content.nothingReason(),
                                        percent,
                                        light,
                                        content.problems(),
                                        content.helpNeeded(),
                                        content.nextPlan(),
                                        content.signedOffBy(),
                                        actuals)),
                        office());
        assertThat(outcome.problems()).isEmpty();
    }

    private List<QuarterSheetRow> rows() {
        return sheets.of(LedgerRowFilter.all(stage.opened(QUARTER).id()));
    }

    private Map<LedgerEntryId, EntryContent> contents() {
        var contents = new LinkedHashMap<LedgerEntryId, EntryContent>();
        rows().forEach(row -> contents.put(row.row().entry(), row.content()));
        return contents;
    }

    private byte[] downloaded(Actor actor) {
        return get(actor, "/ledger/workbook?quarter=" + QUARTER).getResponse().getContentAsByteArray();
    }

    private Document preview(Actor actor, byte[] content) {
        var answer = upload(
                actor,
                "/ledger/import",
                List.of(new MockMultipartFile("files", "book.xlsx", null, content)),
                "id",
                UUID.randomUUID().toString(),
                "quarter",
                QUARTER);
        assertThat(status(answer))
                .as(() -> page(answer).select("#errors").text())
                .isEqualTo(302);
        return page(get(actor, redirect(answer)));
    }
}
