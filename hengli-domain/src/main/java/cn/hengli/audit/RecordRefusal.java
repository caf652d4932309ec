package cn.hengli.audit;

import cn.hengli.shared.Actor;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 记录越权: keeps what was refused, after whatever was tried has been rolled back. */
@UseCase
@RequiredArgsConstructor
public class RecordRefusal {

    private static final String NOBODY = "-";

    private final AuditTrail trail;

    public void record(
            @Nullable Actor actor, AuditKind kind, String method, String path, String detail, String source) {
        var subject = method + " " + path;
        trail.append(
                actor == null
                        ? new AuditEntry(null, NOBODY, kind, subject, detail, source)
                        : AuditEntry.by(actor, kind, subject, detail).from(source));
    }
}
