package cn.hengli.extension;

import cn.hengli.plan.TaskId;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 延期申请: a lead unit asks for a later due date of a task.
 *
 * <p>It is asked for while the due date is not over, and waits for the office. The office grants the day that was asked for, or another,
 * or refuses; until then the unit may withdraw. Once it is decided nothing of it changes: whoever needs more time asks again.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Extension {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ExtensionId id;

    @Version
    @Getter(AccessLevel.NONE)
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    private ExtensionState state = ExtensionState.WAITING;

    private String reason;

    /** The task's due date when this was asked. */
    private LocalDate dueOn;

    private LocalDate askedFor;

    private Instant askedAt;

    /** The town's day of that moment: the rule is about days. */
    private LocalDate askedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private AccountId askedBy;

    private String askedByName;

    private @Nullable Instant decidedAt;

    private @Nullable LocalDate decidedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable String decidedByName;

    /** The office's note or its reason; null where it said nothing. */
    private @Nullable String decision;

    /** The due date that the granted one replaced: the office may have moved it since this was asked. */
    private @Nullable LocalDate movedFrom;

    private @Nullable LocalDate grantedTo;

    Extension(TaskId task, UnitId unit, LocalDate dueOn, LocalDate askedFor, String reason, Actor actor, Clock clock) {
        this.id = ExtensionId.next();
        this.task = task;
        this.unit = unit;
        this.dueOn = dueOn;
        this.askedFor = askedFor;
        this.reason = reason;
        this.askedAt = clock.instant();
        this.askedOn = LocalDate.now(clock);
        this.askedBy = actor.account();
        this.askedByName = actor.name();
    }

    public long version() {
        return version == null ? 0 : version;
    }

    void grant(LocalDate from, LocalDate to, String note, Actor actor, Clock clock) {
        decide(ExtensionState.GRANTED, actor, clock);
        movedFrom = from;
        grantedTo = to;
        decision = note.isEmpty() ? null : note;
    }

    void refuse(String reason, Actor actor, Clock clock) {
        decide(ExtensionState.REFUSED, actor, clock);
        decision = reason;
    }

    void withdraw(Actor actor, Clock clock) {
        decide(ExtensionState.WITHDRAWN, actor, clock);
    }

    private void decide(ExtensionState next, Actor actor, Clock clock) {
        state = state.to(next);
        decidedAt = clock.instant();
        decidedOn = LocalDate.now(clock);
        decidedBy = actor.account();
        decidedByName = actor.name();
    }
}
