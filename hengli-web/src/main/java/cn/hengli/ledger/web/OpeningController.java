package cn.hengli.ledger.web;

import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.OpenPeriod;
import cn.hengli.ledger.OpenPeriodCommand;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 开启填报期: first what it will do, then doing it. */
@Controller
@RequestMapping("/plans/{code}/periods/{quarter}/opening")
@RequiredArgsConstructor
class OpeningController {

    private static final String OPENED = "redirect:/plans/{code}/periods/{quarter}";

    private final OpenedPeriods periods;
    private final OpenPeriod openPeriod;

    @GetMapping
    String preview(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        actor.mustHave(Permission.OPEN_PERIOD);
        var opened = periods.ofPlan(code);
        if (opened.of(quarter).isPresent()) {
            redirect.addFlashAttribute("notice", "periods.opened.before");
            return OPENED;
        }
        model.addAttribute("form", DueDateForm.of(LedgerPeriod.defaultDueOn(quarter)));
        return fill(opened, quarter, actor, model);
    }

    @PostMapping
    String open(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @ModelAttribute("form") DueDateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.mustHave(Permission.OPEN_PERIOD);
        var opened = periods.ofPlan(code);
        // a second click finds it done
        if (opened.of(quarter).isPresent()) {
            redirect.addFlashAttribute("notice", "periods.opened.before");
            return OPENED;
        }
        var dueOn = form.read(errors);
        if (!errors.hasErrors()) {
            try {
                openPeriod.open(new OpenPeriodCommand(opened.plan().id(), quarter, dueOn.orElse(null)), actor);
                redirect.addFlashAttribute("notice", "periods.opened");
                return OPENED;
            } catch (DataIntegrityViolationException meanwhile) {
                redirect.addFlashAttribute("notice", "periods.opened.before");
                return OPENED;
            } catch (Refused refused) {
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        return fill(opened, quarter, actor, model);
    }

    private String fill(OpenedPeriods.Opened opened, Quarter quarter, Actor actor, Model model) {
        model.addAttribute("plan", opened.plan());
        model.addAttribute(
                "unsettled",
                opened.open().stream().filter(period -> period.unaccepted() > 0).toList());
        model.addAttribute("preview", openPeriod.preview(opened.plan().id(), quarter, actor));
        return "ledger/period-opening";
    }
}
