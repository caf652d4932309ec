package cn.hengli.ledger.web;

import cn.hengli.ledger.MoveDueDate;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 调整截止日期 of an opened quarter. */
@Controller
@RequestMapping("/plans/{code}/periods/{quarter}/due-date")
@RequiredArgsConstructor
class DueDateController {

    private static final String VIEW = "ledger/period-due-date";

    private final OpenedPeriods periods;
    private final MoveDueDate moveDueDate;

    @GetMapping
    String form(@PathVariable String code, @PathVariable Quarter quarter, Actor actor, Model model) {
        var period = opened(code, quarter, actor);
        model.addAttribute("period", period);
        model.addAttribute("form", DueDateForm.of(period.dueOn()));
        return VIEW;
    }

    @PostMapping
    String move(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @ModelAttribute("form") DueDateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var period = opened(code, quarter, actor);
        var dueOn = form.read(errors);
        if (!errors.hasErrors()) {
            try {
                moveDueDate.move(period.id(), dueOn.orElse(null), actor);
                redirect.addFlashAttribute("notice", "periods.due.moved");
                return "redirect:/plans/{code}/periods/{quarter}";
            } catch (Refused refused) {
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        model.addAttribute("period", period);
        return VIEW;
    }

    private PeriodFacts opened(String code, Quarter quarter, Actor actor) {
        actor.mustHave(Permission.OPEN_PERIOD);
        return periods.get(code, quarter);
    }
}
