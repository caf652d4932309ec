package cn.hengli.plan;

import java.util.SortedMap;
import java.util.TreeMap;

/** What a revision of a plan keeps. */
final class PlanContent {

    private PlanContent() {}

    static SortedMap<String, String> of(Plan plan) {
        var content = new TreeMap<String, String>();
        content.put("code", plan.code());
        content.put("title", plan.title());
        content.put("documentNumber", plan.documentNumber());
        content.put("issuer", plan.issuer());
        content.put("issuedOn", plan.issuedOn().toString());
        content.put("quarters", plan.firstQuarter() + "–" + plan.lastQuarter());
        return content;
    }
}
