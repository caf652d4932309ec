package cn.hengli.grid.web;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.page.LeftOut;
import cn.hengli.page.Refusals;
import cn.hengli.page.Ticked;
import cn.hengli.reminder.RemindUnits;
import cn.hengli.reminder.RemindUnitsCommand;
import cn.hengli.reminder.ReminderOutcome;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

    private final AcceptTicked acceptTicked;
    private final RemindUnits remindUnits;
    private final TownPage page;
    private final TownPeriods periods;
    private final Refusals refusals;

    @PostMapping("/acceptance")
    String accept(
            @ModelAttribute("place") TownPlace place,
            @RequestParam(name = "chosen", defaultValue = "") List<Ticked> chosen,
            Actor actor,
            RedirectAttributes redirect) {
        actor.mustHave(Permission.REVIEW);
        var left = acceptTicked.accept(chosen, actor);
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
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.mustHave(Permission.REVIEW);
        var entries = chosen.stream().map(each -> new LedgerEntryId(each.id())).toList();
        try {
            var outcome = remindUnits.remind(
                    RemindUnitsCommand.of(periods.get(place.getQuarter(), actor).id(), entries, sentence), actor);
            say(
                    outcome.reminded().isEmpty() ? "town.reminded.none" : "town.reminded",
                    new Object[] {outcome.units(), outcome.reminded().size()},
                    outcome.left().stream().map(this::left).toList(),
                    redirect);
        } catch (Refused refused) {
            return page.refused(refused, place, "typedWords", sentence, actor, model, response);
        }
        return "redirect:" + place.address();
    }

    private LeftOut left(ReminderOutcome.Left each) {
        return new LeftOut(
                each.entry().toString(),
                each.row() == null ? "" : acceptTicked.title(each.row()),
                refusals.words(each.why()));
    }

    private static void say(String notice, Object[] arguments, List<LeftOut> left, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        redirect.addFlashAttribute("noticeArguments", arguments);
        redirect.addFlashAttribute("left", new ArrayList<>(left));
    }
}
