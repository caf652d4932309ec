package cn.hengli.assistance.web;

import cn.hengli.assistance.AssistanceState;
import cn.hengli.assistance.ReadAssistance;
import cn.hengli.shared.Actor;
import cn.hengli.unit.UnitDirectory;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What units ask of each other, as far as one may see it. */
@Controller
@RequiredArgsConstructor
class AssistanceListController {

    private final ReadAssistance readAssistance;
    private final UnitDirectory directory;
    private final Clock clock;

    /** A filter that makes no sense is none: the errors are taken and left. */
    @GetMapping("/assistance")
    String list(
            @ModelAttribute("filter") AssistanceListFilter filter, BindingResult ignored, Actor actor, Model model) {
        var typed = filter.unitName();
        var units = typed.isEmpty() ? null : directory.meant(typed).units();
        model.addAttribute("overview", readAssistance.list(filter.of(units), actor));
        model.addAttribute("most", ReadAssistance.MOST);
        model.addAttribute("states", AssistanceState.values());
        model.addAttribute("units", directory.units(LocalDate.now(clock)));
        return "assistance/list";
    }
}
