package cn.hengli.extension.web;

import cn.hengli.extension.AskExtension;
import cn.hengli.page.Refusals;
import cn.hengli.page.Submission;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.UnitDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 申请延期 of one task. */
@Controller
@RequestMapping("/extensions/new")
@RequiredArgsConstructor
class AskController {

    private final AskExtension askExtension;
    private final TaskDetails tasks;
    private final UnitDirectory directory;
    private final Refusals refusals;
    private final Clock clock;

    @GetMapping
    String form(@RequestParam UUID task, Actor actor, Model model) {
        model.addAttribute("form", new AskForm());
        return page(new TaskId(task), actor, model);
    }

    @PostMapping
    String ask(
            @RequestParam UUID task,
            @ModelAttribute("form") AskForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var id = new TaskId(task);
        var command = form.toCommand(id);
        Submission.checkAll(errors, () -> askExtension.check(command.reason()));
        if (Submission.done(
                errors,
                model,
                response,
                () -> redirect.addAttribute(
                        "id", askExtension.ask(command, actor).toString()))) {
            redirect.addFlashAttribute("notice", "extension.asked");
            return "redirect:/extensions/{id}";
        }
        return page(id, actor, model);
    }

    private String page(TaskId task, Actor actor, Model model) {
        var asking = askExtension.look(task, actor);
        var today = LocalDate.now(clock);
        model.addAttribute("task", tasks.of(task, today).orElseThrow(() -> NotFound.missing("task", task)));
        model.addAttribute(
                "problems", asking.obstacles().stream().map(refusals::words).toList());
        model.addAttribute("units", asking.units().size() > 1 ? choices(asking.units(), today) : List.of());
        return "extension/new";
    }

    /** As a field shows them. */
    private List<Choice> choices(List<UnitId> units, LocalDate today) {
        var wanted = new HashSet<>(units);
        return directory.units(today).stream()
                .filter(unit -> wanted.contains(unit.id()))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    /** One of several. */
    record Choice(String value, String label) {}
}
