package cn.hengli.account;

import cn.hengli.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 任期: which days can be given for the beginning or the end of a holding. */
final class Term {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private Term() {}

    static LocalDate day(String field, @Nullable LocalDate given, LocalDate today) {
        if (given == null) {
            throw Refused.at(field, PostRefusal.DAY_MISSING);
        }
        if (given.isBefore(FIRST) || given.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Refused.at(field, PostRefusal.DAY_OUT_OF_RANGE);
        }
        return given;
    }

    static @Nullable LocalDate dayOrNone(String field, @Nullable LocalDate given, LocalDate today) {
        return given == null ? null : day(field, given, today);
    }
}
