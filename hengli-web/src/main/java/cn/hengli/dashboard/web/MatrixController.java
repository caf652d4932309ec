package cn.hengli.dashboard.web;

import cn.hengli.dashboard.Situation;
import cn.hengli.ledger.ProgressBook.OpenedQuarter;
import cn.hengli.ledger.UnitCompleteness;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** 矩阵: the lights of all tasks in all quarters, and how all units reported in them. */
@Controller
@RequiredArgsConstructor
class MatrixController {

    private final ProgressPages pages;

    /** How one unit reported in the quarters. */
    record UnitLine(String key, String name, Map<Quarter, UnitCompleteness> quarters) {}

    @GetMapping("/plans/{code}/matrix")
    String tasks(
            @PathVariable String code,
            @ModelAttribute("ask") ProgressAsk ask,
            BindingResult ignored,
            Actor actor,
            Model model) {
        var situation = pages.open(code, ask, actor, model);
        if (situation.isEmpty()) {
            return "dashboard/none";
        }
        ProgressPages.options(situation.get(), model);
        var chosen = situation.get().tasks(ask.choice()).stream()
                .map(task -> task.now().task())
                .collect(Collectors.groupingBy(
                        task -> task.groupNumber() + "　" + task.groupName(), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("sections", chosen);
        return "dashboard/matrix";
    }

    @GetMapping("/plans/{code}/matrix/units")
    String units(
            @PathVariable String code,
            @ModelAttribute("ask") ProgressAsk ask,
            BindingResult ignored,
            Actor actor,
            Model model) {
        var situation = pages.open(code, ask, actor, model);
        if (situation.isEmpty()) {
            return "dashboard/none";
        }
        model.addAttribute("lines", lines(situation.get()));
        return "dashboard/units";
    }

    /** By the names and the order of the newest quarter in which a unit owed something. */
    private static List<UnitLine> lines(Situation situation) {
        var byUnit = new LinkedHashMap<UnitId, Map<Quarter, UnitCompleteness>>();
        var names = new HashMap<UnitId, String>();
        var quarters = new ArrayList<>(situation.progress().quarters());
        Collections.reverse(quarters);
        for (OpenedQuarter quarter : quarters) {
            for (var unit : situation.in(quarter).units()) {
                names.putIfAbsent(unit.unit(), unit.unitName());
                byUnit.computeIfAbsent(unit.unit(), any -> new HashMap<>()).put(quarter.quarter(), unit);
            }
        }
        return byUnit.entrySet().stream()
                .map(each ->
                        new UnitLine(each.getKey().toString(), names.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }
}
