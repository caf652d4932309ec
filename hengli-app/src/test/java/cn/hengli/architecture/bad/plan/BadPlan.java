package cn.hengli.architecture.bad.plan;

import cn.hengli.architecture.bad.ledger.BadEntry;
import cn.hengli.architecture.bad.plan.persistence.BadPlans;
import org.springframework.util.StringUtils;

/** Of the domain, but knows a framework, its own persistence and a feature above it, and lets itself be set. */
public class BadPlan {

    private String title = "";

    public void setTitle(String title) {
        this.title = StringUtils.capitalize(title);
    }

    public String describe(BadPlans plans, BadEntry entry) {
        return title + plans + entry;
    }
}
