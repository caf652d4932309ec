package cn.hengli.audit;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/**
 * 导出审计日志: begins an export, which is itself an event. What is exported is then read by {@link ReadAuditTrail} in pieces: whoever takes
 * it slowly keeps no transaction open, and nobody waiting at the end of the trail.
 */
@UseCase
@RequiredArgsConstructor
public class ExportAuditTrail {

    private final AuditTrail trail;

    /**
     * Gives the number before which everything is exported.
     *
     * @param bounds of the export, as the person chose them
     */
    public long begin(String bounds, Actor actor) {
        actor.mustHave(Permission.READ_AUDIT);
        var head = trail.head();
        trail.append(AuditEntry.by(actor, AuditKind.EXPORTED, "audit", bounds));
        return head.number() + 1;
    }
}
