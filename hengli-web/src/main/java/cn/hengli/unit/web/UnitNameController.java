package cn.hengli.unit.web;

import cn.hengli.shared.Actor;
import cn.hengli.unit.RenameUnit;
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

/** The administrator renames a unit from a day on. */
@Controller
@RequestMapping("/admin/units/{id}/name")
@RequiredArgsConstructor
class UnitNameController {

    private final UnitEdit edit;
    private final RenameUnit renameUnit;

    @GetMapping
    String form(@PathVariable UUID id, Actor actor, Model model) {
        var unit = edit.unit(id, actor);
        model.addAttribute("unit", unit);
        model.addAttribute("form", RenameForm.of(unit));
        return "unit/rename";
    }

    @PostMapping
    String rename(
            @PathVariable UUID id,
            @ModelAttribute("form") RenameForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var unit = edit.unit(id, actor);
        if (edit.succeeds(
                () -> renameUnit.rename(form.toCommand(unit.id()), actor),
                () -> renameUnit.check(form.toCommand(unit.id()), actor),
                form,
                unit.version(),
                errors,
                model,
                response)) {
            redirect.addFlashAttribute("notice", "unit.renamed");
            return "redirect:/units/{id}";
        }
        model.addAttribute("unit", unit);
        return "unit/rename";
    }
}
