package cn.hengli.plan;

import cn.hengli.shared.NotFound;
import cn.hengli.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 重点任务: one of the things a plan wants done.
 *
 * <p>The plan brings it with its leads and supporters; the office moves its dates, measures it by indicators, marks its way
 * with milestones and changes who is named for it. What is no longer wanted is ended or retired, never removed.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Task {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TaskId id;

    @Version
    @Getter(AccessLevel.NONE)
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private ActionGroupId group;

    private int number;

    private String title;

    /** 工作举措 */
    @Column(columnDefinition = "text[]")
    private List<String> measures = new ArrayList<>();

    @Embedded
    private Schedule schedule;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "task_id", nullable = false, updatable = false)
    @OrderBy("role, position")
    private List<Assignment> assignments = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "task_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Indicator> indicators = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "task_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Milestone> milestones = new ArrayList<>();

    /** The last day to which an extension was refused; none once one is granted. */
    private @Nullable LocalDate extensionRefusedTo;

    /** Counts changes, so that one of an indicator or a milestone gives the task a new version too. */
    private int changes;

    Task(PlanId plan, ActionGroupId group, int number, String title, List<String> measures, Schedule schedule) {
        this.id = TaskId.next();
        this.plan = plan;
        this.group = group;
        this.number = number;
        this.title = title;
        this.measures = List.copyOf(measures);
        this.schedule = schedule.valid();
    }

    public long version() {
        return version == null ? 0 : version;
    }

    void change() {
        changes++;
    }

    void schedule(Schedule schedule) {
        this.schedule = schedule.valid();
    }

    /** 延期: it is due later than it was. */
    void extend(LocalDate dueOn) {
        schedule(new Schedule(schedule.startsOn(), dueOn, schedule.continuing()));
        extensionRefusedTo = null;
    }

    void refuseExtension(LocalDate to) {
        extensionRefusedTo = to;
    }

    /** Names a unit or a collective for it, from a moment on. */
    void assign(AssignmentRole role, Assignee assignee, Instant since) {
        var present = assignments.stream()
                .filter(Assignment::isInForce)
                .filter(assignment -> assignment.assignee().equals(assignee))
                .findFirst();
        if (present.isPresent()) {
            throw Refused.at(
                    "assignee", PlanRefusal.ALREADY_ASSIGNED, present.get().role());
        }
        assignments.add(new Assignment(role, assignee, assignments.size(), since));
    }

    /** Ends an assignment; the last lead stays until another one is named. */
    void end(AssignmentId id, Instant at) {
        var assignment = assignments.stream()
                .filter(Assignment::isInForce)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.missing("assignment", id));
        var isLastLead = assignment.role() == AssignmentRole.LEAD
                && assignments.stream()
                                .filter(Assignment::isInForce)
                                .filter(each -> each.role() == AssignmentRole.LEAD)
                                .count()
                        == 1;
        if (isLastLead) {
            throw new Refused(PlanRefusal.LAST_LEAD);
        }
        assignment.end(at);
    }

    Indicator measureBy(IndicatorMeaning meaning, @Nullable BigDecimal target) {
        var indicator = new Indicator(indicators.size(), meaning, target);
        indicators.add(indicator);
        return indicator;
    }

    Milestone mark(String name, LocalDate dueOn) {
        var milestone = new Milestone(milestones.size(), name, dueOn);
        milestones.add(milestone);
        return milestone;
    }

    public Indicator indicator(IndicatorId id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.missing("indicator", id));
    }

    public Milestone milestone(MilestoneId id) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.missing("milestone", id));
    }
}
