package cn.hengli.audit.web;

import cn.hengli.audit.AuditKind;
import cn.hengli.audit.RecordRefusal;
import cn.hengli.page.SomethingRefused;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps every refusal that a page announces. */
@Component
@RequiredArgsConstructor
class RefusalListener {

    private static final int NOT_FOUND = 404;

    private final RecordRefusal recordRefusal;

    @EventListener
    void on(SomethingRefused refused) {
        var kind = refused.status() == NOT_FOUND ? AuditKind.HIDDEN_ASKED_FOR : AuditKind.NOT_PERMITTED;
        recordRefusal.record(refused.actor(), kind, refused.method(), refused.path(), refused.what(), refused.source());
    }
}
