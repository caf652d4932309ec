package cn.hengli.audit;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * 审计记录 as it is handed in: who did what to what.
 *
 * @param account null where nobody is known, as at a failed sign-in
 * @param actorName name and login, or the login as typed where nobody is known by it
 * @param subject what it concerns, such as a login, a post's title or an address
 * @param detail what else there is to say
 * @param source the address of the computer; empty to take that of the present request
 */
public record AuditEntry(
        @Nullable AccountId account, String actorName, AuditKind kind, String subject, String detail, String source) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1000;

    public AuditEntry {
        actorName = Printable.of(actorName, LONGEST_NAME);
        subject = Printable.of(subject, LONGEST_TEXT);
        detail = Printable.of(detail, LONGEST_TEXT);
        source = Printable.of(source, LONGEST_NAME);
    }

    public static AuditEntry by(Actor actor, AuditKind kind, String subject, String detail) {
        return new AuditEntry(actor.account(), actor.name() + " (" + actor.login() + ")", kind, subject, detail, "");
    }

    public AuditEntry from(String address) {
        return new AuditEntry(account, actorName, kind, subject, detail, address);
    }
}
