package cn.hengli.dashboard.web;

import cn.hengli.dashboard.ReadProgress;
import cn.hengli.dashboard.Situation;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all pages of the dashboard begin with: the plan, the quarter, the day. */
@Component
@RequiredArgsConstructor
class ProgressPages {

    private final ReadProgress readProgress;

    /** Where the plan stands, and the situation in the quarter asked for; the model holds both. */
    Optional<Situation> open(String code, ProgressAsk ask, Actor actor, Model model) {
        var shown = readProgress.of(code, ask.getDay(), actor);
        var situation = readProgress.situation(shown, ask.getQuarter());
        if (ask.getQuarter() != null && situation.isEmpty()) {
            if (shown.day() == null) {
                throw NotFound.missing("period", code + " " + ask.getQuarter());
            }
            // on that day the quarter one looked at had not been opened: the newest one then is shown
            ask.setQuarter(null);
            situation = readProgress.situation(shown, null);
        }
        // a day to come is today: the address says so from here on
        ask.setDay(shown.day());
        model.addAttribute("shown", shown);
        model.addAttribute("plan", shown.plan());
        model.addAttribute("progress", shown.progress());
        model.addAttribute("base", "/plans/" + shown.plan().code() + "/");
        situation.ifPresent(its -> model.addAttribute("situation", its));
        return situation;
    }

    /** The groups and units to choose from. */
    static void options(Situation situation, Model model) {
        var groups = new TreeMap<Integer, String>();
        situation.progress().tasks().forEach(task -> groups.put(task.groupNumber(), task.groupName()));
        var units = new LinkedHashMap<String, String>();
        situation.units().forEach(unit -> units.put(unit.unit().toString(), unit.unitName()));
        model.addAttribute("groups", groups);
        model.addAttribute("units", units);
    }
}
