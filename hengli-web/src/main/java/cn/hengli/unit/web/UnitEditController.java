package cn.hengli.unit.web;

import cn.hengli.shared.Actor;
import cn.hengli.unit.DescribeUnit;
import cn.hengli.unit.UnitFacts;
import cn.hengli.unit.UnitKind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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

/** The administrator changes what is said of a unit. */
@Controller
@RequestMapping("/admin/units/{id}")
@RequiredArgsConstructor
class UnitEditController {

    private final UnitEdit edit;
    private final DescribeUnit describeUnit;

    @GetMapping
    String form(@PathVariable UUID id, Actor actor, Model model) {
        var unit = edit.unit(id, actor);
        model.addAttribute("form", UnitForm.of(unit));
        return page(unit, model);
    }

    @PostMapping
    String describe(
            @PathVariable UUID id,
            @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var unit = edit.unit(id, actor);
        if (edit.succeeds(
                () -> describeUnit.describe(form.toCommand(unit.id()), actor),
                () -> describeUnit.check(form.toCommand(unit.id()), actor),
                form,
                unit.version(),
                errors,
                model,
                response)) {
            redirect.addFlashAttribute("notice", "unit.saved");
            return "redirect:/units/{id}";
        }
        return page(unit, model);
    }

    private static String page(UnitFacts unit, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("kinds", UnitKind.values());
        return "unit/edit";
    }
}
