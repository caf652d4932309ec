package cn.hengli.architecture.bad.plan.web;

import cn.hengli.architecture.bad.plan.persistence.BadPlans;
import org.springframework.stereotype.Controller;

/** Of the web, but open to all, and knows the persistence. Abstract, so that no scan makes a bean of it. */
@Controller
public abstract class BadController {

    public String describe(BadPlans plans) {
        return plans.toString();
    }
}
