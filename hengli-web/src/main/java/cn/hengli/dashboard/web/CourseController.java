package cn.hengli.dashboard.web;

import cn.hengli.dashboard.ReadProgress;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;

/** 进度 of one task, and the reports of one unit, through the quarters: pieces of their pages, and pages of their own without script. */
@Controller
@RequiredArgsConstructor
class CourseController {

    private final ReadProgress readProgress;
    private final ChartFigures figures;

    @GetMapping("/plans/{code}/tasks/{number}/progress")
    String task(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("ask") ProgressAsk ask,
            BindingResult ignored,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean piece,
            Actor actor,
            Model model) {
        model.addAttribute("course", readProgress.ofTask(code, number, ask.getDay(), actor));
        model.addAttribute("address", "/plans/" + code + "/tasks/" + number);
        return piece ? "dashboard/task :: progress" : "dashboard/task";
    }

    @GetMapping("/plans/{code}/tasks/{number}/progress.json")
    @ResponseBody
    ChartFigures.Chart chart(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("ask") ProgressAsk ask,
            BindingResult ignored,
            Actor actor) {
        return figures.of(readProgress.ofTask(code, number, ask.getDay(), actor));
    }

    @GetMapping("/units/{id}/reports")
    String unit(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean piece,
            Actor actor,
            Model model) {
        model.addAttribute("reports", readProgress.ofUnit(new UnitId(id), actor));
        return piece ? "dashboard/unit :: reports" : "dashboard/unit";
    }
}
