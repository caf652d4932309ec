package cn.hengli.shared;

/** What does not exist, or what the actor may not see: both are answered with 404 and nobody can tell them apart. */
public class NotFound extends RuntimeException {

    private final boolean hidden;

    private NotFound(String what, boolean hidden) {
        super(what);
        this.hidden = hidden;
    }

    /** There is no such thing. */
    public static NotFound missing(String what, Object id) {
        return new NotFound(what + " " + id, false);
    }

    /** There is one, but not for this actor. */
    public static NotFound hidden(String what, Object id) {
        return new NotFound(what + " " + id, true);
    }

    /** Whether something was asked for that the actor may not see; the audit trail wants to know, the answer does not. */
    public boolean isHidden() {
        return hidden;
    }
}
