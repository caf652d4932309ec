package cn.hengli.account;

import cn.hengli.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 口令规则: what a password must be like. Lists for level protection (等保二级) ask for several kinds of characters and a change from time
 * to time, other standards forbid asking: both are settings of the site.
 *
 * @param shortest in characters
 * @param kinds how many of capitals, small letters, digits and others a short one must have
 * @param maximumAge after which it must be changed; zero for never
 * @param oneTimeAge after which a one-time password is void
 */
public record PasswordRule(int shortest, int kinds, Duration maximumAge, Duration oneTimeAge) {

    /** Longer ones are refused before they cost anything. */
    public static final int LONGEST = 256;

    /** From this length on, words alone are enough: sixteen characters are stronger than any mixture of eight. */
    private static final int PHRASE = 16;

    /** Shorter logins stand in many good passwords by chance. */
    private static final int TELLING_LOGIN = 4;

    /** All that is wrong with a password that somebody wants. */
    List<Problem> problems(String field, String wanted, String login) {
        var problems = new ArrayList<Problem>();
        var length = wanted.codePointCount(0, wanted.length());
        if (length < shortest) {
            problems.add(Problem.at(field, PasswordRefusal.TOO_SHORT, shortest));
        }
        if (wanted.length() > LONGEST) {
            problems.add(Problem.at(field, PasswordRefusal.TOO_LONG, LONGEST));
            return problems;
        }
        if (length < PHRASE && kindsIn(wanted) < kinds) {
            problems.add(Problem.at(field, PasswordRefusal.TOO_FEW_KINDS, kinds, PHRASE));
        }
        if (contains(wanted, login)) {
            problems.add(Problem.at(field, PasswordRefusal.CONTAINS_LOGIN));
        }
        if (CommonPasswords.contain(wanted)) {
            problems.add(Problem.at(field, PasswordRefusal.COMMON));
        }
        return problems;
    }

    /** Whether a chosen password has been in use for too long. */
    public boolean isOutworn(Instant setAt, Instant now) {
        return !maximumAge.isZero() && setAt.plus(maximumAge).isBefore(now);
    }

    /** Whether a one-time password was not used in time. */
    public boolean isVoid(Instant setAt, Instant now) {
        return setAt.plus(oneTimeAge).isBefore(now);
    }

    private static boolean contains(String wanted, String login) {
        var lower = wanted.toLowerCase(Locale.ROOT);
        return login.length() < TELLING_LOGIN ? lower.equals(login) : lower.contains(login);
    }

    private static long kindsIn(String password) {
        return password.codePoints().map(PasswordRule::kind).distinct().count();
    }

    private static int kind(int character) {
        if (Character.isDigit(character)) {
            return 0;
        }
        if (Character.isUpperCase(character)) {
            return 1;
        }
        return Character.isLowerCase(character) ? 2 : 3;
    }
}
