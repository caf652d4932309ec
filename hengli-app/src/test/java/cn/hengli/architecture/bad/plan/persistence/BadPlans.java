package cn.hengli.architecture.bad.plan.persistence;

import cn.hengli.architecture.bad.plan.web.BadController;

/** Of the persistence, but open to all, and knows the web. */
public class BadPlans {

    public String describe(BadController controller) {
        return controller.toString();
    }
}
