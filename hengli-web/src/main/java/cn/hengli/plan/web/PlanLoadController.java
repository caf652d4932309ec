package cn.hengli.plan.web;

import cn.hengli.page.Refusals;
import cn.hengli.plan.LoadPlan;
import cn.hengli.plan.PlanFile;
import cn.hengli.plan.PlanFiles;
import cn.hengli.plan.PreviewPlan;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Loads a plan from its file: first what it would bring, or everything that is wrong with it; then, if wanted, itself. */
@Controller
@RequestMapping("/admin/plans")
@RequiredArgsConstructor
class PlanLoadController {

    private static final int UNPROCESSABLE = 422;

    private final PlanFiles files;
    private final PreviewPlan previewPlan;
    private final LoadPlan loadPlan;
    private final Refusals refusals;

    /** One thing that is wrong, and where in the file. */
    record Finding(OptionalInt line, String place, String words) {}

    @GetMapping("/new")
    String form(Actor actor) {
        actor.mustHave(Permission.LOAD_PLAN);
        return "plan/load";
    }

    @PostMapping("/preview")
    String preview(@RequestParam MultipartFile file, Actor actor, Model model, HttpServletResponse response)
            throws IOException {
        return preview(file.getBytes(), actor, model, response);
    }

    @PostMapping
    String load(
            @RequestParam String content,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        try {
            var document = files.read(new ByteArrayInputStream(bytes)).document();
            loadPlan.load(actor, document);
            redirect.addFlashAttribute("notice", "plan.loaded");
            redirect.addAttribute("code", Objects.requireNonNull(document.plan().code()));
            return "redirect:/plans/{code}";
        } catch (Refused refused) {
            // what was right at the preview may be wrong by now: somebody else loaded it
            return preview(bytes, actor, model, response);
        }
    }

    private String preview(byte[] bytes, Actor actor, Model model, HttpServletResponse response) throws IOException {
        actor.mustHave(Permission.LOAD_PLAN);
        try {
            var file = files.read(new ByteArrayInputStream(bytes));
            try {
                model.addAttribute("preview", previewPlan.preview(actor, file.document()));
                model.addAttribute("file", new String(bytes, StandardCharsets.UTF_8));
                return "plan/load-preview";
            } catch (Refused refused) {
                model.addAttribute("findings", findings(refused, file));
            }
        } catch (Refused unreadable) {
            model.addAttribute("findings", findings(unreadable, null));
        }
        response.setStatus(UNPROCESSABLE);
        return "plan/load";
    }

    private List<Finding> findings(Refused refused, @Nullable PlanFile file) {
        return refused.problems().stream()
                .map(problem -> new Finding(
                        file == null ? OptionalInt.empty() : file.line(problem.field()),
                        problem.field() == null ? "" : problem.field(),
                        refusals.words(problem)))
                .sorted(Comparator.comparingInt(finding -> finding.line().orElse(0)))
                .toList();
    }
}
