package cn.hengli.assistance.web;

import cn.hengli.assistance.AssistanceRefusal;
import cn.hengli.assistance.AssistanceStep;
import cn.hengli.assistance.StepWords;
import cn.hengli.shared.Refused;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** A step, and what is said with it. */
@Getter
@Setter
class StepForm {

    private @Nullable AssistanceStep step;
    private int revision;
    private String note = "";
    private @Nullable LocalDate day;
    private String details = "";

    AssistanceStep chosen() {
        if (step == null) {
            throw new Refused(AssistanceRefusal.STEP_NOT_ALLOWED);
        }
        return step;
    }

    StepWords words() {
        return new StepWords(note, day, details);
    }
}
