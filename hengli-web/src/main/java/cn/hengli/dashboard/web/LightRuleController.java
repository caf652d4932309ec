package cn.hengli.dashboard.web;

import cn.hengli.dashboard.ReadLightRules;
import cn.hengli.light.ChangeLightRule;
import cn.hengli.light.LightRule;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 亮灯规则: all versions, and the editor for the next one, which shows what it would change before it is made. */
@Controller
@RequiredArgsConstructor
class LightRuleController {

    /** So many quarters ahead a rule may begin. */
    private static final int AHEAD = 12;

    private final ReadLightRules readLightRules;
    private final ChangeLightRule changeLightRule;

    @GetMapping("/light-rules")
    String show(Actor actor, Model model) {
        var rules = readLightRules.all(actor);
        if (actor.may(Permission.MAINTAIN_PLAN)) {
            var from = changeLightRule.earliest();
            model.addAttribute(
                    "form",
                    LightRuleForm.of(rules.get(0), from == null ? rules.get(0).from() : from));
        }
        return page(rules, model);
    }

    /** @param preview whether to show what it would change, and keep nothing */
    @PostMapping("/light-rules")
    String change(
            @ModelAttribute("form") LightRuleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean preview,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.mustHave(Permission.MAINTAIN_PLAN);
        try {
            if (preview) {
                model.addAttribute("changes", readLightRules.preview(form.typed(), actor));
                return page(readLightRules.all(actor), model);
            }
            var rule = changeLightRule.change(form.typed(), actor);
            redirect.addFlashAttribute("notice", "rule.made.notice");
            redirect.addFlashAttribute("noticeArguments", new Object[] {rule.version()});
            return "redirect:/light-rules";
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (Stale stale) {
            // what was typed stays; the newest rule stands below it, and sending again is a decision
            form.setSeen(readLightRules.all(actor).get(0).version());
            model.addAttribute("overtaken", true);
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return page(readLightRules.all(actor), model);
    }

    private String page(List<LightRule> rules, Model model) {
        var earliest = changeLightRule.earliest();
        model.addAttribute("rules", rules);
        model.addAttribute(
                "quarters",
                Stream.iterate(earliest == null ? Quarter.parse("2018Q4") : earliest, Quarter::next)
                        .limit(AHEAD)
                        .toList());
        return "dashboard/rules";
    }
}
