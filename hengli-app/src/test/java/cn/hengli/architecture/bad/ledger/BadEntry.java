package cn.hengli.architecture.bad.ledger;

import cn.hengli.architecture.bad.plan.persistence.BadPlans;

/** Looks into the insides of another feature, and lives in a package that does not say how it takes nulls. */
public class BadEntry {

    public String describe(BadPlans plans) {
        return plans.toString();
    }
}
