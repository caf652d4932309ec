package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import java.util.Collection;
import java.util.Comparator;
import lombok.RequiredArgsConstructor;

/** 权限变更: what follows whenever somebody takes up or gives up a post: their sessions end, and it is kept twice, as history and as audit. */
@DomainService
@RequiredArgsConstructor
public class RightsChange {

    private final Accounts accounts;
    private final PostHistory history;
    private final AuditTrail trail;

    void keep(Post post, Collection<AccountId> concerned, AuditKind kind, String detail, Actor actor) {
        history.keep(post, actor);
        // in one order always: two handovers between the same two people, in opposite directions, would wait for each
        // other
        concerned.stream()
                .distinct()
                .sorted(Comparator.comparing(AccountId::value))
                .forEach(this::endSessions);
        trail.append(AuditEntry.by(actor, kind, post.title(), detail));
    }

    private void endSessions(AccountId id) {
        var account = accounts.getById(id);
        account.endSessions();
        accounts.saveAndFlush(account);
    }
}
