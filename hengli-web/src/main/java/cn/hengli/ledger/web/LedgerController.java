package cn.hengli.ledger.web;

import cn.hengli.ledger.Deadline;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.ledger.Standing;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.page.OneByOne;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What my units owe in a quarter: the list, and submitting all that is written. */
@Controller
@RequestMapping("/ledger")
@RequiredArgsConstructor
class LedgerController {

    private final OpenedPeriods periods;
    private final ReadLedger readLedger;
    private final SubmitEntry submitEntry;
    private final OneByOne oneByOne;
    private final Clock clock;

    /** An entry that could not be submitted, and why; it waits in the session until it is shown. */
    record Hindered(String entry, String title, String reasons) implements Serializable {}

    @GetMapping
    String list(@ModelAttribute("filter") LedgerListFilter filter, Actor actor, Model model) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.SIGN_OFF);
        var opened = periods.own(actor);
        var period = opened.flatMap(each -> each.chosen(filter.getQuarter(), PeriodFacts::missing))
                .orElse(null);
        model.addAttribute("periods", opened.map(OpenedPeriods.Opened::periods).orElse(List.of()));
        model.addAttribute("period", period);
        if (period == null) {
            return "ledger/none";
        }
        var rows = readLedger.own(period.id(), actor);
        var deadline = new Deadline(period.dueOn(), clock.getZone());
        var units = new LinkedHashMap<String, String>();
        rows.forEach(row -> units.put(row.unit().toString(), row.unitName()));
        model.addAttribute("units", units);
        model.addAttribute("states", EntryState.values());
        model.addAttribute("roles", AssignmentRole.values());
        model.addAttribute("standing", Standing.of(rows, deadline));
        model.addAttribute(
                "ready", rows.stream().filter(LedgerRow::isReadyToSubmit).count());
        model.addAttribute("daysLeft", deadline.daysLeft(LocalDate.now(clock)));
        model.addAttribute("writes", actor.may(Permission.FILL_IN) && !period.isClosed());
        model.addAttribute(
                "groups",
                rows.stream()
                        .filter(filter::lets)
                        .collect(Collectors.groupingBy(LedgerRow::groupName, LinkedHashMap::new, Collectors.toList())));
        return "ledger/list";
    }

    /** Submits every draft that is complete, each for itself; the others are named with what hinders them. */
    @PostMapping("/submission")
    String submitAll(
            @RequestParam(required = false) @Nullable Quarter quarter, Actor actor, RedirectAttributes redirect) {
        actor.mustHave(Permission.FILL_IN);
        var hindered = new ArrayList<Hindered>();
        var submitted = 0;
        var period = periods.own(actor)
                .flatMap(opened -> opened.chosen(quarter, PeriodFacts::missing))
                .filter(each -> !each.isClosed());
        if (period.isPresent()) {
            var ready = readLedger.own(period.get().id(), actor).stream()
                    .filter(LedgerRow::isReadyToSubmit)
                    .filter(row -> actor.may(Permission.FILL_IN, row.unit()))
                    .toList();
            for (var row : ready) {
                var problems = oneByOne.take(() -> submitEntry.submitSaved(row.entry(), actor), "grid.changed");
                if (problems.isEmpty()) {
                    submitted++;
                } else {
                    hindered.add(new Hindered(
                            row.entry().toString(),
                            row.taskNumber() + " " + row.taskTitle(),
                            String.join(" ", problems.values())));
                }
            }
        }
        redirect.addFlashAttribute("notice", "ledger.list.submitted");
        redirect.addFlashAttribute("noticeArguments", new Object[] {submitted});
        redirect.addFlashAttribute("hindered", hindered);
        return period.map(each -> "redirect:/ledger?quarter=" + each.quarter()).orElse("redirect:/ledger");
    }
}
