package cn.hengli.plan;

import cn.hengli.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 日期: what days of a plan may be like; a slip of the pen such as 20200 is named, not kept. */
public final class PlanDay {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private PlanDay() {}

    /** Adds what is wrong with the day, at the field. */
    public static void check(String field, @Nullable LocalDate day, boolean required, List<Problem> problems) {
        if (day == null) {
            if (required) {
                problems.add(Problem.at(field, PlanRefusal.DAY_MISSING));
            }
        } else if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            problems.add(Problem.at(field, PlanRefusal.DAY_OUT_OF_RANGE, FIRST_YEAR, LAST_YEAR));
        }
    }
}
