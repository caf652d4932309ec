package cn.hengli.unit;

import cn.hengli.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 日期: days from which a name or an end of a unit holds; a slip of the pen such as 20200 is named, not kept. */
final class UnitDay {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private UnitDay() {}

    static void check(String field, @Nullable LocalDate day, List<Problem> problems) {
        if (day == null) {
            problems.add(Problem.at(field, UnitRefusal.DAY_MISSING));
        } else if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            problems.add(Problem.at(field, UnitRefusal.DAY_OUT_OF_RANGE));
        }
    }
}
