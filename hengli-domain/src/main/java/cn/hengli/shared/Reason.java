package cn.hengli.shared;

/** Why something is refused; an enum implements it, the message bundle has the words under {@link #key()}. */
public interface Reason {

    String name();

    /** The key in the message bundle, such as {@code EntryRefusal.PERIOD_CLOSED}. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
