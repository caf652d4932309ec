package cn.hengli.ledger.web;

import cn.hengli.ledger.ConsolidateTask;
import cn.hengli.ledger.ConsolidatedTask;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.ReadConsolidated;
import cn.hengli.light.TaskLight;
import cn.hengli.page.Refusals;
import cn.hengli.page.Submission;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 综合汇总 of one task: all that its units wrote, and beside it what the office says. */
@Controller
@RequestMapping("/plans/{code}/periods/{quarter}/consolidated/{number}")
@RequiredArgsConstructor
class ConsolidationController {

    private static final String VIEW = "ledger/consolidation";

    private final ReadConsolidated readConsolidated;
    private final ConsolidateTask consolidateTask;

    /** A task among those of its quarter. */
    record Place(PeriodFacts period, List<ConsolidatedTask> all, ConsolidatedTask task) {

        /** The next one that still wants something said, after this one or from the first. */
        ConsolidatedTask next() {
            var open = all.stream()
                    .filter(each -> !each.isConsolidated() && each.number() != task.number())
                    .toList();
            return open.stream()
                    .filter(each -> each.number() > task.number())
                    .findFirst()
                    .or(() -> open.stream().findFirst())
                    .orElse(task);
        }
    }

    /** @param draft whether to begin with what the leads wrote */
    @GetMapping
    String form(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean draft,
            Actor actor,
            Model model) {
        var place = place(code, quarter, number, actor);
        model.addAttribute(
                "form", draft ? ConsolidationForm.drafted(place.task()) : ConsolidationForm.of(place.task()));
        return fill(place, model);
    }

    /** @param next whether to go on with the next task */
    @PostMapping
    String save(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean next,
            @ModelAttribute("form") ConsolidationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var place = place(code, quarter, number, actor);
        Submission.checkAll(errors, () -> consolidateTask.check(form.getSummary(), form.getLightReason()));
        if (!errors.hasErrors()) {
            try {
                consolidateTask.save(form.toCommand(place.period().id(), place.task()), actor);
                redirect.addFlashAttribute("notice", "consolidated.saved");
                redirect.addFlashAttribute("noticeArguments", new Object[] {number});
                var base = "redirect:/plans/{code}/periods/{quarter}/consolidated";
                return next ? base + "/" + place.next().number() : base + "#task-" + number;
            } catch (Refused refused) {
                Refusals.into(errors, refused);
            } catch (Stale stale) {
                return conflict(place(code, quarter, number, actor), form, model, response);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("unsaved", form.getSummary());
        return fill(place, model);
    }

    /** What was typed stays, what is kept stands beside it; saving again is a decision. */
    private static String conflict(Place place, ConsolidationForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        form.setRevision(place.task().revision());
        model.addAttribute("theirs", place.task());
        return fill(place, model);
    }

    private Place place(String code, Quarter quarter, int number, Actor actor) {
        actor.mustHave(Permission.CONSOLIDATE);
        var period = readConsolidated.period(code, quarter, actor);
        var all = readConsolidated.tasks(period, actor);
        return new Place(
                period,
                all,
                all.stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElseThrow(() -> NotFound.missing("task", quarter + " " + number)));
    }

    private static String fill(Place place, Model model) {
        model.addAttribute("period", place.period());
        model.addAttribute("task", place.task());
        model.addAttribute("all", place.all());
        model.addAttribute("lights", TaskLight.values());
        return VIEW;
    }
}
