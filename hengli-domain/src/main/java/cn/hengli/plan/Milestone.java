package cn.hengli.plan;

import cn.hengli.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** 节点: a point on the way of a task, with the day it is due and the day it was reached. */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Milestone {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MilestoneId id;

    private int position;

    private String name;

    private LocalDate dueOn;

    private @Nullable LocalDate reachedOn;

    /** 红线节点: not reaching it in time makes the task's light red. */
    private boolean redLine;

    private @Nullable Instant retiredAt;

    Milestone(int position, String name, LocalDate dueOn) {
        this.id = MilestoneId.next();
        this.position = position;
        this.name = name;
        this.dueOn = dueOn;
    }

    void set(String name, LocalDate dueOn, @Nullable LocalDate reachedOn, boolean redLine) {
        this.name = name;
        this.dueOn = dueOn;
        this.reachedOn = reachedOn;
        this.redLine = redLine;
    }

    void retire(Instant at) {
        if (isRetired()) {
            throw new Refused(PlanRefusal.ALREADY_RETIRED);
        }
        retiredAt = at;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }
}
