package cn.hengli.assistance.web;

import cn.hengli.shared.NotFound;
import java.util.regex.Pattern;

/** A task as addresses name it, such as 2018-45/26. */
record TaskReference(String planCode, int number) {

    private static final Pattern FORM = Pattern.compile("([0-9a-z-]{1,50})/(\\d{1,4})");

    static TaskReference read(String typed) {
        var matcher = FORM.matcher(typed);
        if (!matcher.matches()) {
            throw NotFound.missing("task", typed);
        }
        return new TaskReference(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }
}
