package cn.hengli.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** 登录名: how a login is written. */
public final class Login {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private Login() {}

    /** As it is kept: people type capitals and blanks around it. */
    public static String normalised(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether there can be such a login at all. */
    public static boolean isWellFormed(String login) {
        return FORM.matcher(login).matches();
    }
}
