package cn.hengli.shared;

/** Why typed text is refused. */
public enum TextRefusal implements Reason {
    MISSING,
    TOO_LONG,
    /** NUL and other control characters, halves of characters, marks that turn the direction of a name. */
    FORBIDDEN_CHARACTER
}
