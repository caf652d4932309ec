package cn.hengli.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * 季度, such as 2018Q4: the rhythm in which the plan's ledger is kept (五（二）按季度更新进展情况).
 *
 * @param year calendar year, 2000 to 2199
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(2[01]\\d\\d)Q([1-4])");

    public Quarter {
        if (year < 2000 || year > 2199 || number < 1 || number > 4) {
            throw new IllegalArgumentException("no quarter: " + year + "Q" + number);
        }
    }

    /** Reads the written form, such as {@code 2018Q4}; anything else is an {@link IllegalArgumentException}. */
    public static Quarter parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no quarter: " + text);
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.of(number * 3 - 2), 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Quarter next() {
        return of(firstDay().plusMonths(3));
    }

    public Quarter previous() {
        return of(firstDay().minusDays(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** The written form, such as {@code 2018Q4}. */
    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
