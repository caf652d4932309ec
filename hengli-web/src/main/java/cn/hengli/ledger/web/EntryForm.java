package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.plan.IndicatorId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** What the page of one entry sends; figures stay text, so that a wrong one can be shown again. */
@Getter
@Setter
class EntryForm {

    /** A revision that cannot be: what is sent then counts as written by somebody who saw nothing. */
    private static final int NO_VERSION = -1;

    private String version = "";
    private String progress = "";
    private boolean nothingToReport;
    private String nothingReason = "";
    private String percent = "";
    private String light = "";
    private String problems = "";
    private String helpNeeded = "";
    private String nextPlan = "";
    private String signedOffBy = "";
    private Map<String, Actual> actuals = new LinkedHashMap<>();

    /** An indicator's actual. */
    @Getter
    @Setter
    static class Actual {
        private String value = "";
        private boolean notApplicable;
    }

    static EntryForm of(EntryContent content, int version) {
        var form = new EntryForm();
        form.version = Integer.toString(version);
        form.progress = content.progress();
        form.nothingToReport = content.nothingToReport();
        form.nothingReason = content.nothingReason();
        form.percent = content.percent() == null
                ? ""
                : content.percent().stripTrailingZeros().toPlainString();
        form.light = content.light() == null ? "" : content.light().name();
        form.problems = content.problems();
        form.helpNeeded = content.helpNeeded();
        form.nextPlan = content.nextPlan();
        form.signedOffBy = content.signedOffBy();
        content.actuals().forEach(each -> {
            var actual = new Actual();
            actual.notApplicable = each.notApplicable();
            actual.value = each.value() == null
                    ? ""
                    : each.value().stripTrailingZeros().toPlainString();
            form.actuals.put(each.indicator().toString(), actual);
        });
        return form;
    }

    /** All that was typed, by the fields' names on the page. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("progress", text(progress));
        typed.put("nothingReason", text(nothingReason));
        typed.put("percent", text(percent));
        typed.put("problems", text(problems));
        typed.put("helpNeeded", text(helpNeeded));
        typed.put("nextPlan", text(nextPlan));
        typed.put("signedOffBy", text(signedOffBy));
        actuals.forEach(
                (id, actual) -> typed.put("actuals[" + id + "].value", actual == null ? "" : text(actual.value)));
        return typed;
    }

    /** Fields that a request leaves out are blank, whatever sent it. */
    WriteEntryCommand toCommand(LedgerEntryId entry) {
        var typed = new LinkedHashMap<IndicatorId, EntryInput.Actual>();
        actuals.forEach((id, actual) -> indicator(id, typed, actual));
        return new WriteEntryCommand(
                entry,
                startedFrom(),
                new EntryInput(
                        text(progress),
                        nothingToReport,
                        text(nothingReason),
                        text(percent),
                        text(light),
                        text(problems),
                        text(helpNeeded),
                        text(nextPlan),
                        text(signedOffBy),
                        typed));
    }

    private static void indicator(String id, Map<IndicatorId, EntryInput.Actual> typed, @Nullable Actual actual) {
        if (actual == null) {
            return;
        }
        try {
            var input = new EntryInput.Actual(text(actual.value), actual.notApplicable);
            typed.put(new IndicatorId(UUID.fromString(id)), input);
        } catch (IllegalArgumentException noId) {
            // an id that is none belongs to no indicator of the task; nothing is kept under it
        }
    }

    private int startedFrom() {
        try {
            return Integer.parseInt(text(version));
        } catch (NumberFormatException noNumber) {
            return NO_VERSION;
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
