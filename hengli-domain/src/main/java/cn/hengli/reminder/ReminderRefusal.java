package cn.hengli.reminder;

import cn.hengli.shared.Reason;

/** Why nobody is reminded; the words are in the message bundle. */
public enum ReminderRefusal implements Reason {
    NOTHING_CHOSEN,
    NO_SUCH_ENTRY,
    NOT_OWED,
    ALREADY_TODAY
}
