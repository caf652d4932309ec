package cn.hengli.extension.web;

import cn.hengli.extension.ExtensionState;
import cn.hengli.extension.ReadExtensions;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import cn.hengli.unit.UnitDirectory;
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
import org.springframework.web.bind.annotation.RequestHeader;

/** Requests for extensions: all of them, and the parts that the home page and a task's page take in. */
@Controller
@RequiredArgsConstructor
class ExtensionListController {

    private final ReadExtensions readExtensions;
    private final UnitDirectory directory;
    private final Clock clock;

    /** A filter that makes no sense is none: the errors are taken and left. */
    @GetMapping("/extensions")
    String list(@ModelAttribute("filter") ExtensionListFilter filter, BindingResult ignored, Actor actor, Model model) {
        var typed = filter.unitName();
        var units = typed.isEmpty() ? null : directory.meant(typed).units();
        model.addAttribute("extensions", readExtensions.list(filter.with(units), actor));
        model.addAttribute("states", ExtensionState.values());
        model.addAttribute("units", directory.units(LocalDate.now(clock)));
        return "extension/list";
    }

    @GetMapping("/extensions/waiting")
    String waiting(@RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, Actor actor, Model model) {
        model.addAttribute("extensions", readExtensions.waiting(actor));
        return part ? "extension/waiting :: waiting" : "extension/waiting";
    }

    @GetMapping("/extensions/of-task/{task}")
    String ofTask(
            @PathVariable UUID task,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Actor actor,
            Model model) {
        model.addAttribute("task", task);
        model.addAttribute("of", readExtensions.ofTask(new TaskId(task), actor));
        return part ? "extension/of-task :: extensions" : "extension/of-task";
    }
}
