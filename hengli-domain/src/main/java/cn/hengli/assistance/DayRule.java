package cn.hengli.assistance;

import cn.hengli.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 办理期限: by which days something may be asked for; today still counts. */
final class DayRule {

    /** A slip of the pen such as 2200 is named, not kept. */
    private static final int YEARS = 2;

    private DayRule() {}

    static void check(String field, @Nullable LocalDate day, LocalDate today, List<Problem> problems) {
        if (day == null) {
            problems.add(Problem.at(field, AssistanceRefusal.DAY_MISSING));
        } else if (day.isBefore(today)) {
            problems.add(Problem.at(field, AssistanceRefusal.DAY_PAST));
        } else if (day.isAfter(today.plusYears(YEARS))) {
            problems.add(Problem.at(field, AssistanceRefusal.DAY_TOO_FAR, YEARS));
        }
    }
}
