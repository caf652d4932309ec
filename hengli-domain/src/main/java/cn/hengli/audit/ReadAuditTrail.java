package cn.hengli.audit;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看审计日志, newest first, a page at a time. */
@UseCase
@RequiredArgsConstructor
public class ReadAuditTrail {

    private final AuditTrail trail;

    public List<AuditEvent> read(AuditFilter filter, long before, int limit, Actor actor) {
        actor.mustHave(Permission.READ_AUDIT);
        return trail.before(before, filter, limit);
    }
}
