package cn.hengli.plan.web;

import cn.hengli.plan.ReadPlan;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.ReadUnits;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One unit with what the plans ask of it; it stands here, because plans know of units and not the other way round. */
@Controller
@RequiredArgsConstructor
class UnitPageController {

    private final ReadUnits readUnits;
    private final ReadPlan readPlan;

    @GetMapping("/units/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        var unit = readUnits.one(new UnitId(id), actor);
        model.addAttribute("unit", unit);
        model.addAttribute("duties", readPlan.duties(unit.id(), actor));
        model.addAttribute("history", readUnits.history(unit.id(), actor));
        return "unit/unit";
    }
}
