package cn.hengli.unit.web;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.unit.CollectiveFacts;
import cn.hengli.unit.MaintainCollectives;
import cn.hengli.unit.ReadUnits;
import cn.hengli.unit.UnitFilter;
import cn.hengli.unit.UnitRow;
import jakarta.servlet.http.HttpServletResponse;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office and the administrator maintain collectives. */
@Controller
@RequestMapping("/admin/collectives")
@RequiredArgsConstructor
class CollectiveController {

    private final UnitEdit edit;
    private final ReadUnits readUnits;
    private final MaintainCollectives maintain;

    @GetMapping
    String list(Actor actor, Model model) {
        actor.mustHave(Permission.MAINTAIN_COLLECTIVES);
        model.addAttribute("collectives", readUnits.collectives(actor));
        return "unit/collectives";
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        actor.mustHave(Permission.MAINTAIN_COLLECTIVES);
        model.addAttribute("form", new CollectiveForm());
        return page(actor, model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") CollectiveForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (edit.succeeds(() -> maintain.add(form.toCommand(), actor), form, 0, errors, model, response)) {
            redirect.addFlashAttribute("notice", "collective.added");
            return "redirect:/admin/collectives";
        }
        return page(actor, model);
    }

    @GetMapping("/{id}")
    String form(@PathVariable UUID id, Actor actor, Model model) {
        var collective = collective(id, actor);
        model.addAttribute("form", CollectiveForm.of(collective));
        model.addAttribute("collective", collective);
        return page(actor, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") CollectiveForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var now = collective(id, actor);
        if (edit.succeeds(
                () -> maintain.change(now.id(), form.getVersion(), form.toCommand(), actor),
                form,
                now.version(),
                errors,
                model,
                response)) {
            redirect.addFlashAttribute("notice", "collective.saved");
            return "redirect:/admin/collectives";
        }
        model.addAttribute("collective", now);
        return page(actor, model);
    }

    private CollectiveFacts collective(UUID id, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_COLLECTIVES);
        return readUnits.collectives(actor).stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.missing("collective", id));
    }

    /** Units to tick, by kind; one that is no more can be unticked as long as it is in. */
    private String page(Actor actor, Model model) {
        var collective = (CollectiveFacts) model.getAttribute("collective");
        model.addAttribute(
                "kinds",
                readUnits.list(UnitFilter.all(), actor).stream()
                        .filter(unit -> unit.dissolvedOn() == null || isMember(unit, collective))
                        .collect(Collectors.groupingBy(UnitRow::kind, TreeMap::new, Collectors.toList())));
        if (collective != null) {
            model.addAttribute("history", readUnits.history(collective.id(), actor));
        }
        return "unit/collective";
    }

    private static boolean isMember(UnitRow unit, @Nullable CollectiveFacts collective) {
        return collective != null
                && collective.members().stream().anyMatch(member -> member.id().equals(unit.id()));
    }
}
