package cn.hengli.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 亮灯: sets a light by a rule. Each line that applies gives a cause; the worst decides. What a task without an end has not reached by a date counts
 * for nothing.
 */
public final class JudgeLight {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private JudgeLight() {}

    public static Judgement by(LightRule rule, LightCase of) {
        var causes = causes(rule, of);
        var day = of.quarter().lastDay();
        var redLine = causes.contains(LightCause.RED_LINE) ? of.course().missedRedLine(day) : null;
        return new Judgement(
                causes.get(0).light(),
                causes,
                of.course().continuing() ? null : of.percent(),
                of.carried(),
                of.course().expected(day).orElse(null),
                of.course().isByMilestones(),
                of.missingInARow(),
                of.course().startsOn(),
                of.course().dueOn(),
                redLine == null ? null : redLine.orElseThrow().name(),
                redLine == null ? null : redLine.orElseThrow().dueOn(),
                rule.version(),
                rule.greenWithin(),
                rule.yellowWithin());
    }

    private static List<LightCause> causes(LightRule rule, LightCase of) {
        if (of.course().startsOn().isAfter(of.quarter().lastDay())) {
            return List.of(LightCause.NOT_STARTED);
        }
        var causes = new ArrayList<LightCause>();
        byDate(rule, of, causes);
        switch (of.reporting()) {
            case NOBODY -> causes.add(LightCause.NOBODY);
            case NOT_DUE -> causes.add(LightCause.NOT_DUE);
            case WITH_OFFICE -> causes.add(LightCause.WITH_OFFICE);
            case MISSING -> {
                causes.add(of.missingInARow() >= rule.missingForRed() ? LightCause.MISSING_AGAIN : LightCause.MISSING);
                causes.add(byPercent(rule, of));
            }
            case ACCEPTED -> causes.add(byPercent(rule, of));
        }
        // the worst first; where two are as bad, the one named first here
        causes.sort(Comparator.comparing(LightCause::light, TaskLight.WORST_FIRST));
        return List.copyOf(causes);
    }

    /** What is late by the calendar, whoever has reported. */
    private static void byDate(LightRule rule, LightCase of, List<LightCause> causes) {
        var course = of.course();
        if (course.continuing()) {
            return;
        }
        var day = of.quarter().lastDay();
        if (rule.redLineRed() && course.missedRedLine(day).isPresent()) {
            causes.add(LightCause.RED_LINE);
        }
        var overdue = course.dueOn() != null && !course.dueOn().isAfter(day);
        if (rule.overdueRed() && overdue && !isWhole(of.percent()) && isJudged(of.reporting())) {
            causes.add(LightCause.OVERDUE);
        }
    }

    /** As long as the unit has time, or the office the ball, what is reported last is not known. */
    private static boolean isJudged(Reporting reporting) {
        return reporting == Reporting.ACCEPTED || reporting == Reporting.MISSING;
    }

    /** Where nothing was ever accepted, nothing is done, as far as anybody knows. */
    private static LightCause byPercent(LightRule rule, LightCase of) {
        var expected = of.course().expected(of.quarter().lastDay());
        if (expected.isEmpty()) {
            return LightCause.CONTINUED;
        }
        var percent = of.percent() == null ? BigDecimal.ZERO : of.percent();
        if (isWhole(percent)) {
            return LightCause.REACHED;
        }
        return switch (rule.lightFor(expected.get().subtract(percent))) {
            case GREEN -> LightCause.ON_SCHEDULE;
            case YELLOW -> LightCause.BEHIND;
            case RED, GREY -> LightCause.FAR_BEHIND;
        };
    }

    private static boolean isWhole(@Nullable BigDecimal percent) {
        return percent != null && percent.compareTo(WHOLE) >= 0;
    }
}
