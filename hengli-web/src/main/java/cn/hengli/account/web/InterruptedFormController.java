package cn.hengli.account.web;

import cn.hengli.page.DatabaseTrouble;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** 中断的表单: gives back what was typed into a form that did not get in; reached by the {@link Doorkeeper} and the {@link Outage} only. */
@Controller
@RequiredArgsConstructor
class InterruptedFormController {

    private final Refusals refusals;

    @RequestMapping(InterruptedForm.PATH)
    String giveBack(
            @RequestAttribute(name = "cn.hengli.account.web.InterruptedForm", required = false) @Nullable
                    InterruptedForm form,
            @RequestAttribute(name = Outage.ATTRIBUTE, required = false) @Nullable DatabaseTrouble trouble,
            @Nullable Actor actor,
            Model model) {
        if (trouble != null) {
            var words = refusals.words(Problem.of(trouble));
            model.addAttribute("status", HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("problems", List.of(words));
            model.addAttribute("trouble", words);
        }
        if (form == null) {
            return trouble == null ? "redirect:/" : "error";
        }
        model.addAttribute("form", form);
        model.addAttribute("signedIn", actor != null);
        return "account/interrupted";
    }
}
