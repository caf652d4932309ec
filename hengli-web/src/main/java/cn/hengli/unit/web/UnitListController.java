package cn.hengli.unit.web;

import cn.hengli.shared.Actor;
import cn.hengli.unit.ReadUnits;
import cn.hengli.unit.UnitKind;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All units and collectives. */
@Controller
@RequiredArgsConstructor
class UnitListController {

    private final ReadUnits readUnits;

    /** A filter that makes no sense is none: the errors are taken and left. */
    @GetMapping("/units")
    String list(@ModelAttribute("filter") UnitListFilter filter, BindingResult ignored, Actor actor, Model model) {
        model.addAttribute("kinds", UnitKind.values());
        model.addAttribute("units", readUnits.list(filter.toFilter(), actor));
        model.addAttribute("collectives", readUnits.collectives(actor));
        return "unit/units";
    }
}
