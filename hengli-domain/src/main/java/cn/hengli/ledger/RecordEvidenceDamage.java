package cn.hengli.ledger;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** 记录材料损坏: keeps that a damaged file was asked for, after the asking has been rolled back. */
@UseCase
@RequiredArgsConstructor
public class RecordEvidenceDamage {

    private final AuditTrail trail;

    public void record(AttachmentId id, EvidenceDamaged damage, Actor actor) {
        trail.append(AuditEntry.by(actor, AuditKind.EVIDENCE_DAMAGED, damage.name(), id.toString()));
    }
}
