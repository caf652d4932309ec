package cn.hengli.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 亮灯结果: a light with all that made it, so that it can be explained for as long as it is shown.
 *
 * @param causes why; the first decided
 * @param percent what it was judged by; null where nothing was
 * @param carried whether some of the percent comes from an earlier quarter
 * @param expected 应达进度 at the quarter's end; null for a task without an end
 * @param byMilestones whether milestones said what was expected
 * @param milestone the red-line milestone that was missed
 * @param ruleVersion of the rule that was used, with its figures
 */
public record Judgement(
        TaskLight light,
        List<LightCause> causes,
        @Nullable BigDecimal percent,
        boolean carried,
        @Nullable BigDecimal expected,
        boolean byMilestones,
        int missingInARow,
        LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable String milestone,
        @Nullable LocalDate milestoneDueOn,
        int ruleVersion,
        BigDecimal greenWithin,
        BigDecimal yellowWithin) {

    public LightCause cause() {
        return causes.get(0);
    }

    /** 落后百分点: how far below what is expected; less than none is ahead. */
    public Optional<BigDecimal> behind() {
        return expected == null || percent == null ? Optional.empty() : Optional.of(expected.subtract(percent));
    }
}
