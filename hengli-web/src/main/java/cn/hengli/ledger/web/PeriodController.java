package cn.hengli.ledger.web;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.ledger.AdjustPeriod;
import cn.hengli.ledger.Deadline;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 填报期: one opened quarter, all its entries, whether they are in step with the plan, and what was done to it. */
@Controller
@RequestMapping("/plans/{code}/periods/{quarter}")
@RequiredArgsConstructor
class PeriodController {

    private final OpenedPeriods periods;
    private final ReadLedger readLedger;
    private final AdjustPeriod adjustPeriod;
    private final Revisions revisions;
    private final Clock clock;

    @GetMapping
    String show(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @ModelAttribute("filter") PeriodFilter filter,
            Actor actor,
            Model model) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        var period = periods.get(code, quarter);
        var rows = readLedger.all(LedgerRowFilter.all(period.id()), actor);
        var deadline = new Deadline(period.dueOn(), clock.getZone());
        var units = new LinkedHashMap<String, String>();
        var groups = new TreeMap<Integer, String>();
        rows.stream()
                .sorted(Comparator.comparingInt(LedgerRow::unitPosition))
                .forEach(row -> units.put(row.unit().toString(), row.unitName()));
        rows.forEach(row -> groups.put(row.groupNumber(), row.groupName()));
        var shown = rows.stream().filter(filter::lets).toList();
        model.addAttribute("period", period);
        model.addAttribute("tally", Tally.of(period));
        model.addAttribute("daysLeft", deadline.daysLeft(periods.today()));
        model.addAttribute("deadline", deadline);
        model.addAttribute("units", units);
        model.addAttribute("groups", groups);
        model.addAttribute("states", EntryState.values());
        model.addAttribute("shown", shown.size());
        model.addAttribute(
                "tasks",
                shown.stream()
                        .collect(
                                Collectors.groupingBy(LedgerRow::taskNumber, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute(
                "steps", PeriodStep.of(revisions.of(Subject.PERIOD, period.id().value())));
        if (actor.may(Permission.OPEN_PERIOD) && !period.isClosed()) {
            model.addAttribute("difference", adjustPeriod.preview(period.id(), actor));
        }
        return "ledger/period";
    }
}
