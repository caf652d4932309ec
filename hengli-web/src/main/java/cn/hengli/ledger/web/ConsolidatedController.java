package cn.hengli.ledger.web;

import cn.hengli.ledger.ConsolidatedTask;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.ReadConsolidated;
import cn.hengli.light.TaskLight;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** 综合台账 of a quarter. */
@Controller
@RequiredArgsConstructor
class ConsolidatedController {

    private final OpenedPeriods periods;
    private final ReadConsolidated readConsolidated;

    /** The quarter that the reader most likely wants: the office the one it works on, others the newest published. */
    @GetMapping("/consolidated")
    String start(Actor actor) {
        var opened = periods.current(actor).orElse(null);
        var readable = opened == null
                ? List.<PeriodFacts>of()
                : readConsolidated.quarters(opened.plan().id(), actor);
        if (opened == null || readable.isEmpty()) {
            if (!ReadConsolidated.isReader(actor)) {
                actor.mustHave(Permission.READ_ALL_ENTRIES);
            }
            return "ledger/consolidated-none";
        }
        var wanted = actor.may(Permission.CONSOLIDATE)
                ? opened.chosen(null, PeriodFacts::unaccepted)
                : readable.stream().filter(PeriodFacts::isPublished).findFirst();
        var period = wanted.orElse(readable.get(0));
        return "redirect:/plans/" + period.planCode() + "/periods/" + period.quarter() + "/consolidated";
    }

    /** A filter that makes no sense is none: the errors are taken and left. */
    @GetMapping("/plans/{code}/periods/{quarter}/consolidated")
    String show(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @ModelAttribute("filter") ConsolidatedFilter filter,
            BindingResult ignored,
            Actor actor,
            Model model) {
        var period = readConsolidated.period(code, quarter, actor);
        var tasks = readConsolidated.tasks(period, actor);
        var shown = tasks.stream().filter(filter::lets).sorted(filter.order()).toList();
        model.addAttribute("period", period);
        model.addAttribute("quarters", readConsolidated.quarters(period.plan(), actor));
        model.addAttribute("standing", ConsolidatedStanding.of(tasks));
        model.addAttribute("shown", shown.size());
        model.addAttribute("sections", sections(shown, filter));
        model.addAttribute("parts", ConsolidatedFilter.Part.values());
        model.addAttribute("columns", filter.shown());
        model.addAttribute("orders", ConsolidatedFilter.Order.values());
        model.addAttribute("lights", TaskLight.values());
        model.addAttribute("states", EntryState.values());
        options(tasks, model);
        return "ledger/consolidated";
    }

    /** The groups, as long as the tasks stand by their numbers; else all in one. */
    private static List<List<ConsolidatedTask>> sections(List<ConsolidatedTask> tasks, ConsolidatedFilter filter) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        return filter.getSort() == ConsolidatedFilter.Order.NUMBER
                ? List.copyOf(tasks.stream()
                        .collect(Collectors.groupingBy(
                                ConsolidatedTask::groupNumber, LinkedHashMap::new, Collectors.toList()))
                        .values())
                : List.of(tasks);
    }

    private static void options(List<ConsolidatedTask> tasks, Model model) {
        var units = new LinkedHashMap<String, String>();
        var groups = new TreeMap<Integer, String>();
        tasks.stream()
                .flatMap(task -> task.reports().stream())
                .map(ConsolidatedTask.Report::row)
                .sorted(Comparator.comparingInt(LedgerRow::unitPosition))
                .forEach(row -> units.put(row.unit().toString(), row.unitName()));
        tasks.forEach(task -> groups.put(task.groupNumber(), task.groupName()));
        model.addAttribute("units", units);
        model.addAttribute("groups", groups);
    }
}
