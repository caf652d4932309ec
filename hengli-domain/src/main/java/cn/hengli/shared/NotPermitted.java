package cn.hengli.shared;

/** What the actor may see but not do: answered with 403 and kept in the audit trail. */
public class NotPermitted extends RuntimeException {

    public NotPermitted(Permission permission) {
        super(permission.name());
    }

    /** What only one person may do, whatever permissions others hold. */
    public NotPermitted(String what, Object id) {
        super(what + " " + id);
    }
}
