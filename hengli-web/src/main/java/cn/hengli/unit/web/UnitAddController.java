package cn.hengli.unit.web;

import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.unit.AddUnit;
import cn.hengli.unit.UnitKind;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator adds a unit. */
@Controller
@RequestMapping("/admin/units")
@RequiredArgsConstructor
class UnitAddController {

    private static final int UNPROCESSABLE = 422;

    private final AddUnit addUnit;

    /** Units are chosen where everybody finds them. */
    @GetMapping
    String list(Actor actor) {
        actor.mustHave(Permission.MAINTAIN_UNITS);
        return "redirect:/units";
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        actor.mustHave(Permission.MAINTAIN_UNITS);
        model.addAttribute("form", new UnitForm());
        return page(model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.mustHave(Permission.MAINTAIN_UNITS);
        try {
            if (!errors.hasErrors()) {
                var id = addUnit.add(form.toCommand(), actor);
                redirect.addFlashAttribute("notice", "unit.added");
                redirect.addAttribute("id", id.toString());
                return "redirect:/units/{id}";
            }
            addUnit.check(form.toCommand(), actor);
        } catch (Refused refused) {
            Refusals.into(errors, refused);
        }
        response.setStatus(UNPROCESSABLE);
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("kinds", UnitKind.values());
        return "unit/add";
    }
}
