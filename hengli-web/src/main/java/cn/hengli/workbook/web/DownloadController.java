package cn.hengli.workbook.web;

import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.ledger.ReadQuarterSheet;
import cn.hengli.page.Heavy;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the quarter as a workbook: to a unit its own, to who reads all that of one unit, of all in one, or one for each. */
@Controller
@RequiredArgsConstructor
@Heavy
class DownloadController {

    private final WorkbookPeriods periods;
    private final ReadQuarterSheet readSheet;
    private final LedgerWorkbook workbook;
    private final WorkbookWords words;

    @GetMapping("/ledger/workbook")
    void workbook(
            @RequestParam(required = false) @Nullable Quarter quarter,
            @RequestParam(required = false) @Nullable UUID unit,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var period = period(quarter, actor);
        var rows = rows(period, unit, actor);
        var content = content(period, rows, actor);
        WorkbookAnswer.begin(response, workbook.title(content) + ".xlsx");
        workbook.write(content, response.getOutputStream());
    }

    /** One for each unit, packed together. */
    @GetMapping("/ledger/workbooks")
    void workbooks(@RequestParam(required = false) @Nullable Quarter quarter, Actor actor, HttpServletResponse response)
            throws IOException {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        var period = period(quarter, actor);
        var units = rows(period, null, actor).stream()
                .collect(Collectors.groupingBy(row -> row.row().unit(), LinkedHashMap::new, Collectors.toList()));
        WorkbookAnswer.begin(
                response, words.words("workbook.zip", words.quarter(period.quarter())) + ".zip", "application/zip");
        try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            for (var rows : units.values()) {
                var content = content(period, rows, actor);
                zip.putNextEntry(new ZipEntry(WorkbookAnswer.fileName(workbook.title(content)) + ".xlsx"));
                // the library closes what it writes to
                var one = new ByteArrayOutputStream();
                workbook.write(content, one);
                one.writeTo(zip);
                zip.closeEntry();
            }
        }
    }

    private PeriodFacts period(@Nullable Quarter quarter, Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.READ_ALL_ENTRIES, Permission.SIGN_OFF);
        return WorkbookPeriods.chosen(periods.all(actor), quarter)
                .orElseThrow(() -> NotFound.missing("period", String.valueOf(quarter)));
    }

    private List<QuarterSheetRow> rows(PeriodFacts period, @Nullable UUID unit, Actor actor) {
        if (!actor.may(Permission.READ_ALL_ENTRIES)) {
            return readSheet.own(period.id(), actor);
        }
        var filter = LedgerRowFilter.all(period.id());
        return readSheet.all(unit == null ? filter : filter.of(Set.of(new UnitId(unit))), actor);
    }

    private WorkbookContent content(PeriodFacts period, List<QuarterSheetRow> rows, Actor actor) {
        var units = rows.stream().map(row -> row.row().unitName()).distinct().toList();
        return new WorkbookContent(
                period,
                units.size() == 1 ? units.get(0) : words.words("workbook.several"),
                rows.stream()
                        .map(row -> SheetLine.of(row, actor, !period.isClosed()))
                        .toList());
    }
}
