package cn.hengli.ledger.web;

import cn.hengli.ledger.EntrySheet;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.EntryStep;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.ReadEntry;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the review page: the queue, and beside it one entry with last quarter's. */
@Component
@RequiredArgsConstructor
class ReviewPage {

    private final OpenedPeriods periods;
    private final ReadLedger readLedger;
    private final ReadEntry readEntry;
    private final Refusals refusals;

    /** @param wanted the entry to show; null for the first that waits */
    String show(ReviewFilter filter, @Nullable LedgerEntryId wanted, Actor actor, Model model) {
        actor.mustHave(Permission.REVIEW);
        var opened = periods.current(actor).orElse(null);
        var period = opened == null ? null : chosen(opened, filter).orElse(null);
        if (opened == null || period == null) {
            return "ledger/review-none";
        }
        filter.setQuarter(period.quarter());
        var queue = ReviewQueue.of(readLedger.all(LedgerRowFilter.all(period.id()), actor), filter);
        var shown = wanted == null ? queue.first() : wanted;
        model.addAttribute("period", period);
        model.addAttribute("periods", opened.periods());
        model.addAttribute("queue", queue.rows());
        options(queue.all(), model);
        if (shown != null) {
            model.addAttribute("nextEntry", queue.next(shown));
            model.addAttribute("previousEntry", queue.previous(shown));
            entry(readEntry.read(shown, actor), model);
        }
        return "ledger/review";
    }

    /** The address at which the review goes on after this entry was dealt with. */
    String after(ReviewFilter filter, LedgerEntryId entry, Actor actor) {
        var period =
                periods.current(actor).flatMap(opened -> chosen(opened, filter)).orElse(null);
        if (period == null) {
            return filter.address(null);
        }
        var queue = ReviewQueue.of(readLedger.all(LedgerRowFilter.all(period.id()), actor), filter);
        return filter.address(queue.goOn(entry));
    }

    /** Unless another is asked for, the earliest quarter in which something waits for the office. */
    private static Optional<PeriodFacts> chosen(OpenedPeriods.Opened opened, ReviewFilter filter) {
        return opened.chosen(filter.getQuarter(), period -> period.count(EntryState.SUBMITTED));
    }

    private static void options(List<LedgerRow> rows, Model model) {
        var units = new LinkedHashMap<String, String>();
        var groups = new TreeMap<Integer, String>();
        rows.stream()
                .sorted(Comparator.comparingInt(LedgerRow::unitPosition))
                .forEach(row -> units.put(row.unit().toString(), row.unitName()));
        rows.forEach(row -> groups.put(row.groupNumber(), row.groupName()));
        model.addAttribute("units", units);
        model.addAttribute("groups", groups);
        model.addAttribute("states", EntryState.values());
    }

    private void entry(EntrySheet sheet, Model model) {
        var previous = sheet.previous();
        var last = previous == null ? null : previous.content();
        var row = sheet.row();
        var open = sheet.isOpen();
        model.addAttribute("sheet", sheet);
        model.addAttribute("row", row);
        model.addAttribute("now", sheet.content());
        model.addAttribute("last", last);
        var before = last == null ? null : last.percent();
        var percent = sheet.content().percent();
        model.addAttribute("step", before == null || percent == null ? null : percent.subtract(before));
        var progress = TextPair.progress(last, sheet.content());
        var texts = TextPair.of(last, sheet.content());
        model.addAttribute("progress", progress);
        model.addAttribute("texts", texts);
        model.addAttribute("marked", progress.compared() || texts.stream().anyMatch(TextPair::compared));
        model.addAttribute("indicators", IndicatorPair.of(sheet));
        model.addAttribute(
                "warnings", sheet.warnings().stream().map(refusals::words).toList());
        model.addAttribute("reviewable", open && allows(row, EntryStep.ACCEPT));
        model.addAttribute("reopenable", open && allows(row, EntryStep.REOPEN));
        model.addAttribute("writable", open && row.state().isOpenForWriting());
    }

    private static boolean allows(LedgerRow row, EntryStep step) {
        return row.state().after(step).isPresent();
    }
}
