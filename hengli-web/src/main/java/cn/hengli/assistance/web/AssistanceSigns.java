package cn.hengli.assistance.web;

import cn.hengli.assistance.AssistanceState;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The style sheet's names for the states of requests. */
@ControllerAdvice(basePackageClasses = AssistanceSigns.class)
public class AssistanceSigns {

    @ModelAttribute("signs")
    AssistanceSigns signs() {
        return this;
    }

    public String state(AssistanceState state) {
        return switch (state) {
            case PENDING -> "state-pending";
            case OFFERED -> "state-awaiting";
            case REFUSED -> "state-returned";
            case AGREED, WITHDRAWN -> "state-draft";
            case REPORTED -> "state-submitted";
            case CONFIRMED -> "state-accepted";
        };
    }
}
