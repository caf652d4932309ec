package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryContent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an entry holds, by the names that the fields have on its page: for scripts. */
final class EntryFields {

    private static final String ACTUAL = "actual.";

    private EntryFields() {}

    static Map<String, Object> of(EntryContent content) {
        var form = EntryForm.of(content, 0);
        var fields = new TreeMap<String, Object>(Map.of(
                "progress", form.getProgress(),
                "nothingToReport", form.isNothingToReport(),
                "nothingReason", form.getNothingReason(),
                "percent", form.getPercent(),
                "light", form.getLight(),
                "problems", form.getProblems(),
                "helpNeeded", form.getHelpNeeded(),
                "nextPlan", form.getNextPlan(),
                "signedOffBy", form.getSignedOffBy()));
        form.getActuals().forEach((indicator, actual) -> {
            fields.put(value(indicator), actual.getValue());
            fields.put(notApplicable(indicator), actual.isNotApplicable());
        });
        return fields;
    }

    /**
     * The same for some fields only.
     *
     * @param names as {@link EntryContent#fields()} names them
     */
    static Map<String, Object> of(EntryContent content, Set<String> names) {
        var all = of(content);
        var some = new TreeMap<String, Object>();
        for (var name : names) {
            if (name.startsWith(ACTUAL)) {
                var indicator = name.substring(ACTUAL.length());
                some.put(value(indicator), all.getOrDefault(value(indicator), ""));
                some.put(notApplicable(indicator), all.getOrDefault(notApplicable(indicator), false));
            } else if (all.containsKey(name)) {
                some.put(name, all.get(name));
            }
        }
        return some;
    }

    private static String value(String indicator) {
        return "actuals[" + indicator + "].value";
    }

    private static String notApplicable(String indicator) {
        return "actuals[" + indicator + "].notApplicable";
    }
}
