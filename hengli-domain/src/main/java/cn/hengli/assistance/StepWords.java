package cn.hengli.assistance;

import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 步骤的话: what is said with a step, as typed; what the step does not ask for is left out.
 *
 * @param note the reason, or the report
 * @param day by when
 * @param details what is wanted
 */
public record StepWords(String note, @Nullable LocalDate day, String details) {

    static final TextRule DETAILS = TextRule.text(2000).optional();

    public StepWords {
        note = plain(note);
        details = plain(details);
    }

    /** What the step needs of it; refused where something is missing or cannot be kept. */
    StepWords checkedFor(AssistanceStep step, Assistance item, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (step.needsNote()) {
            TextRule.text(step.longestNote()).check("note", note, problems);
        }
        if (step.namesDay()) {
            DayRule.check("day", day, today, problems);
        }
        if (step == AssistanceStep.OFFER && item.wantedOn().equals(day)) {
            problems.add(Problem.at("day", AssistanceRefusal.SAME_DAY));
        }
        if (step.saysDetails()) {
            DETAILS.check("details", details, problems);
        }
        Refused.unlessEmpty(List.copyOf(problems));
        return new StepWords(
                step.needsNote() ? note : "", step.namesDay() ? day : null, step.saysDetails() ? details : "");
    }

    /** Browsers send other line breaks than are kept. */
    static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
