package cn.hengli.extension;

import cn.hengli.shared.Reason;

/** Why a step of an extension is refused; the words are in the message bundle. */
public enum ExtensionRefusal implements Reason {
    /** A task that goes on for good is never due. */
    NEVER_DUE,
    /** Asked after the due date: that is no extension. */
    DUE_DATE_OVER,
    ALREADY_ASKED,
    NOT_LATER,
    ALREADY_DECIDED
}
