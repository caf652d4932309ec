package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import lombok.RequiredArgsConstructor;

/** 撤销访问令牌: from the next request on it opens nothing. */
@UseCase
@RequiredArgsConstructor
public class RevokeApiToken {

    private final ApiTokens tokens;
    private final AuditTrail trail;
    private final Clock clock;

    /** Once more changes nothing. */
    public void revoke(ApiTokenId id, Actor actor) {
        var token = tokens.getById(id);
        if (!token.account().equals(actor.account())) {
            throw NotFound.hidden("token", id);
        }
        if (token.revoke(clock.instant())) {
            tokens.saveAndFlush(token);
            trail.append(AuditEntry.by(actor, AuditKind.API_TOKEN_REVOKED, token.name(), ""));
        }
    }
}
