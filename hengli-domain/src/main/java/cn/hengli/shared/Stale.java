package cn.hengli.shared;

/** Somebody else changed the same thing meanwhile; answered with both versions, nothing is saved. */
public class Stale extends RuntimeException {

    public Stale(String what, Object id) {
        super(what + " " + id);
    }

    /** Refuses an edit that started from another version: Hibernate itself ignores a version set by hand. */
    public static void unlessSame(long expected, long actual, String what, Object id) {
        if (expected != actual) {
            throw new Stale(what, id);
        }
    }
}
