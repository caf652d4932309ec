package cn.hengli.ledger;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 办理记录: each step in a quarter's life is kept in its history, and told to those who watch over the system. */
@DomainService
@RequiredArgsConstructor
class PeriodRecord {

    private final LedgerPeriods periods;
    private final Revisions revisions;
    private final AuditTrail trail;

    void keep(LedgerPeriod period, AuditKind kind, @Nullable String reason, Actor actor) {
        periods.saveAndFlush(period);
        revisions.append(Subject.PERIOD, period.id().value(), actor, reason, period.fields());
        trail.append(AuditEntry.by(actor, kind, period.quarter().toString(), Objects.requireNonNullElse(reason, "")));
    }
}
