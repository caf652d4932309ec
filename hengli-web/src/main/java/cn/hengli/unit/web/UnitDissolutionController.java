package cn.hengli.unit.web;

import cn.hengli.shared.Actor;
import cn.hengli.unit.DissolveUnit;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitFacts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator dissolves a unit, or takes that back. */
@Controller
@RequestMapping("/admin/units/{id}")
@RequiredArgsConstructor
class UnitDissolutionController {

    private final UnitEdit edit;
    private final DissolveUnit dissolveUnit;
    private final UnitDirectory directory;
    private final Clock clock;

    @GetMapping("/dissolution")
    String form(@PathVariable UUID id, Actor actor, Model model) {
        var unit = edit.unit(id, actor);
        model.addAttribute("form", DissolutionForm.of(unit));
        return page(unit, model);
    }

    @PostMapping("/dissolution")
    String dissolve(
            @PathVariable UUID id,
            @ModelAttribute("form") DissolutionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var unit = edit.unit(id, actor);
        if (edit.succeeds(
                () -> dissolveUnit.dissolve(form.toCommand(unit.id()), actor),
                form,
                unit.version(),
                errors,
                model,
                response)) {
            redirect.addFlashAttribute("notice", "unit.dissolved.saved");
            return "redirect:/units/{id}";
        }
        return page(unit, model);
    }

    @PostMapping("/restoration")
    String restore(@PathVariable UUID id, @RequestParam long version, Actor actor, RedirectAttributes redirect) {
        dissolveUnit.restore(edit.unit(id, actor).id(), version, actor);
        redirect.addFlashAttribute("notice", "unit.restored");
        return "redirect:/units/{id}";
    }

    private String page(UnitFacts unit, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute(
                "others",
                directory.units(LocalDate.now(clock)).stream()
                        .filter(other -> !other.id().equals(unit.id()))
                        .toList());
        return "unit/dissolve";
    }
}
