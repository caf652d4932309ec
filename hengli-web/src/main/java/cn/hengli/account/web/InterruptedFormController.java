package cn.hengli.account.web;

import cn.hengli.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** 中断的表单: gives back what was typed into a form whose session had ended; reached by the {@link Doorkeeper} only. */
@Controller
class InterruptedFormController {

    @RequestMapping(InterruptedForm.PATH)
    String giveBack(
            @RequestAttribute(name = "cn.hengli.account.web.InterruptedForm", required = false) @Nullable
                    InterruptedForm form,
            @Nullable Actor actor,
            Model model) {
        if (form == null) {
            return "redirect:/";
        }
        model.addAttribute("form", form);
        model.addAttribute("signedIn", actor != null);
        return "account/interrupted";
    }
}
