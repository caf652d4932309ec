package cn.hengli.grid.web;

import cn.hengli.grid.GridNote;
import cn.hengli.grid.TownGrid;
import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.IndicatorActual;
import cn.hengli.ledger.LastReminder;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.page.Times;
import cn.hengli.plan.TaskFacts.IndicatorFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the entries into the words of the grid's rows. */
@Component
@RequiredArgsConstructor
class TownRows {

    private final TownWords words;
    private final Times times;
    private final Clock clock;

    List<TownAnswer.Row> of(TownGrid grid) {
        return grid.rows().stream()
                .map(sheet -> row(
                        sheet,
                        grid.reminders().get(sheet.row().entry()),
                        grid.notes().get(sheet.row().entry())))
                .toList();
    }

    private TownAnswer.Row row(QuarterSheetRow sheet, @Nullable LastReminder reminder, @Nullable GridNote note) {
        var row = sheet.row();
        var now = sheet.content();
        var previous = sheet.previous();
        var last = previous == null ? null : previous.content();
        var light = row.light();
        return new TownAnswer.Row(
                row.entry().toString(),
                row.revision(),
                row.taskNumber(),
                row.taskTitle(),
                row.groupNumber(),
                row.groupName(),
                row.continuing(),
                row.unitName(),
                row.unitPosition(),
                row.role().name(),
                row.state().name(),
                row.isMissing(),
                light == null ? null : light.name(),
                now.percent(),
                last == null ? null : last.percent(),
                now.nothingToReport(),
                said(now),
                indicators(sheet),
                now.problems(),
                now.helpNeeded(),
                now.nextPlan(),
                last == null ? "" : said(last),
                row.attachments(),
                submitted(row),
                times.iso(row.submittedAt()),
                reminder == null ? null : reminded(reminder),
                note == null ? null : new TownAnswer.Note(note.text(), note.version()));
    }

    private static String said(EntryContent written) {
        return written.nothingToReport() ? written.nothingReason() : written.progress();
    }

    private String submitted(LedgerRow row) {
        return row.isMissing() ? "" : times.moment(row.submittedAt());
    }

    private TownAnswer.Reminded reminded(LastReminder reminder) {
        return new TownAnswer.Reminded(
                times.moment(reminder.at()),
                times.iso(reminder.at()),
                reminder.by(),
                reminder.words(),
                reminder.at().atZone(clock.getZone()).toLocalDate().equals(LocalDate.now(clock)));
    }

    /** Such as 管网 3 / 79 公里, in the order of the indicators; what is blank is left out. */
    private List<String> indicators(QuarterSheetRow sheet) {
        return sheet.indicators().stream()
                .flatMap(indicator -> sheet.content().actuals().stream()
                        .filter(actual -> actual.indicator().equals(indicator.id()))
                        .map(actual -> indicator(indicator, actual)))
                .toList();
    }

    private String indicator(IndicatorFacts indicator, IndicatorActual actual) {
        var value = actual.value();
        return value == null
                ? words.say("town.indicator.none", indicator.name())
                : words.say(
                        "town.indicator",
                        indicator.name(),
                        figures(value, indicator.target()),
                        indicator.unitOfMeasure());
    }

    private static String figures(BigDecimal value, @Nullable BigDecimal target) {
        return target == null
                ? value.toPlainString()
                : value.toPlainString() + " / " + target.stripTrailingZeros().toPlainString();
    }
}
