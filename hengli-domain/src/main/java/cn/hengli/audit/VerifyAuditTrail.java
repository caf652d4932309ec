package cn.hengli.audit;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 校验审计日志: finds events that were edited, removed or reordered behind the program's back. */
@UseCase
@RequiredArgsConstructor
public class VerifyAuditTrail {

    private final AuditTrail trail;

    public AuditCheck verify(Actor actor) {
        actor.mustHave(Permission.READ_AUDIT);
        var reader = new ChainReader();
        // first, so that nobody appends between the last event read and the end compared with
        var head = trail.head();
        trail.forEach(reader);
        var check = reader.endingAt(head);
        trail.append(AuditEntry.by(
                actor,
                AuditKind.TRAIL_VERIFIED,
                "1–" + check.events(),
                check.isWhole() ? "OK" : check.faults().toString()));
        return check;
    }
}
