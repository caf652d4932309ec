package cn.hengli.plan;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** 牵头、配合: a unit or a collective is named for a task; never removed, only ended. */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Assignment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssignmentId id;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private @Nullable UnitId unit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "collective_id"))
    private @Nullable CollectiveId collective;

    private int position;

    private Instant since;

    private @Nullable Instant until;

    Assignment(AssignmentRole role, Assignee assignee, int position, Instant since) {
        this.id = AssignmentId.next();
        this.role = role;
        this.unit = assignee.unit();
        this.collective = assignee.collective();
        this.position = position;
        this.since = since;
    }

    Assignee assignee() {
        return new Assignee(unit, collective);
    }

    boolean isInForce() {
        return until == null;
    }

    void end(Instant at) {
        until = at;
    }
}
