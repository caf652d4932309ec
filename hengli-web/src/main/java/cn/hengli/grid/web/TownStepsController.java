package cn.hengli.grid.web;

import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.web.AcceptSeveral;
import cn.hengli.ledger.web.OpenedPeriods;
import cn.hengli.ledger.web.Ticked;
import cn.hengli.page.Refusals;
import cn.hengli.reminder.RemindUnits;
import cn.hengli.reminder.RemindUnitsCommand;
import cn.hengli.reminder.ReminderOutcome;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 采纳所选、催报所选: what the office does with the rows it has ticked; what was left is named with its reason. */
@Controller
@RequestMapping("/ledger/town")
@RequiredArgsConstructor
class TownStepsController {

    private final AcceptSeveral acceptSeveral;
    private final RemindUnits remindUnits;
    private final OpenedPeriods periods;
    private final Refusals refusals;
    private final TownWords words;

    @PostMapping("/acceptance")
    String accept(
            @ModelAttribute("place") TownPlace place,
            @RequestParam(name = "chosen", defaultValue = "") List<Ticked> chosen,
            Actor actor,
            RedirectAttributes redirect) {
        actor.mustHave(Permission.REVIEW);
        var left = acceptSeveral.accept(chosen, actor);
        say(
                chosen.isEmpty() ? "review.several.none" : "review.several.accepted",
                new Object[] {chosen.size() - left.size()},
                left,
                redirect);
        return "redirect:" + place.address();
    }

    @PostMapping("/reminders")
    String remind(
            @ModelAttribute("place") TownPlace place,
            @RequestParam(name = "chosen", defaultValue = "") List<Ticked> chosen,
            @RequestParam(name = "words", defaultValue = "") String sentence,
            Actor actor,
            RedirectAttributes redirect) {
        actor.mustHave(Permission.REVIEW);
        var entries = chosen.stream().map(Ticked::entry).toList();
        try {
            var outcome = remindUnits.remind(
                    RemindUnitsCommand.of(period(place, actor).id(), entries, sentence), actor);
            say(
                    "town.reminded",
                    new Object[] {outcome.units(), outcome.reminded().size()},
                    outcome.left().stream().map(this::left).toList(),
                    redirect);
        } catch (Refused refused) {
            redirect.addFlashAttribute("problems", refusals.words(refused));
            redirect.addFlashAttribute("typedWords", sentence);
        }
        return "redirect:" + place.address();
    }

    private PeriodFacts period(TownPlace place, Actor actor) {
        var quarter = place.getQuarter();
        return periods.current(actor)
                .flatMap(opened -> opened.chosen(quarter, PeriodFacts::unaccepted))
                .orElseThrow(() -> NotFound.missing("period", String.valueOf(quarter)));
    }

    private AcceptSeveral.Left left(ReminderOutcome.Left each) {
        var row = each.row();
        return new AcceptSeveral.Left(
                each.entry().toString(),
                row == null ? "" : words.say("review.title", row.taskNumber(), row.taskTitle(), row.unitName()),
                refusals.words(each.why()));
    }

    private static void say(
            String notice, Object[] arguments, List<AcceptSeveral.Left> left, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        redirect.addFlashAttribute("noticeArguments", arguments);
        redirect.addFlashAttribute("left", new ArrayList<>(left));
    }
}
