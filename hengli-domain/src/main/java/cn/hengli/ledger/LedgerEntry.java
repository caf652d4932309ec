package cn.hengli.ledger;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 台账条目: what one unit has to say about one task in one quarter (五（二）建立工作台账).
 *
 * <p>It is created pending when the office opens the quarter. The liaison writes drafts and submits; where the unit
 * wants it, its leader in charge signs off first. The office returns it with a reason or accepts it; until then the unit
 * may withdraw it, and until the quarter is closed the office may reopen what it accepted. One that is owed no more, and in
 * which nothing was written, lapses; should it be owed again, it is revived. Every step leaves a revision.
 */
@Entity
@Table(name = "ledger_entry")
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class LedgerEntry {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LedgerEntryId id;

    @Version
    @Nullable
    @Getter(AccessLevel.NONE)
    private Long version;

    /** Counts every change; forms carry it, so that nobody overwrites what they have not seen. */
    private int revision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "period_id"))
    private LedgerPeriodId period;

    @Column(columnDefinition = "quarter")
    private Quarter quarter;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    @Getter(AccessLevel.NONE)
    private String progress;

    @Getter(AccessLevel.NONE)
    private boolean nothingToReport;

    @Getter(AccessLevel.NONE)
    private String nothingReason;

    @Getter(AccessLevel.NONE)
    @Nullable
    private BigDecimal percent;

    @Getter(AccessLevel.NONE)
    @Nullable
    @Enumerated(EnumType.STRING)
    private DeclaredLight declaredLight;

    @Getter(AccessLevel.NONE)
    private String problems;

    @Getter(AccessLevel.NONE)
    private String helpNeeded;

    @Getter(AccessLevel.NONE)
    private String nextPlan;

    @Getter(AccessLevel.NONE)
    private String signedOffBy;

    @ElementCollection
    @CollectionTable(name = "ledger_entry_actual", joinColumns = @JoinColumn(name = "entry_id"))
    @Getter(AccessLevel.NONE)
    private Set<IndicatorActual> actuals = new HashSet<>();

    /** 代填: whether the office wrote any of it for the unit, or handed it in. */
    private boolean filledInForUnit;

    private @Nullable String returnReason;

    private @Nullable String returnedBy;

    private @Nullable Instant submittedAt;

    /** When the unit first submitted: this decides whether it was late. */
    private @Nullable Instant firstSubmittedAt;

    private @Nullable Instant reviewedAt;

    private @Nullable Instant savedAt;

    /** 撤销: since when it no longer stands in its quarter; nothing was ever written in it. */
    private @Nullable Instant lapsedAt;

    LedgerEntry(LedgerPeriod period, Obligation obligation, @Nullable BigDecimal lastPercent) {
        this.id = LedgerEntryId.next();
        this.revision = 1;
        this.period = period.id();
        this.quarter = period.quarter();
        this.task = obligation.task();
        this.unit = obligation.unit();
        this.role = obligation.role();
        this.state = EntryState.PENDING;
        put(EntryContent.startingAt(lastPercent));
    }

    public EntryContent content() {
        return new EntryContent(
                progress,
                nothingToReport,
                nothingReason,
                percent,
                declaredLight,
                problems,
                helpNeeded,
                nextPlan,
                signedOffBy,
                List.copyOf(actuals));
    }

    /** Whether the actor may write it, for the own unit or in its place. */
    public boolean isWrittenBy(Actor actor) {
        return EntryRights.mayWrite(actor, unit);
    }

    void write(EntryContent content, Actor actor, Instant at) {
        step(EntryStep.SAVE);
        put(content);
        savedAt = at;
        mark(actor);
    }

    void submit(boolean signOffFirst, Actor actor, Instant at) {
        step(signOffFirst ? EntryStep.SUBMIT_FOR_SIGN_OFF : EntryStep.SUBMIT);
        mark(actor);
        if (!signOffFirst) {
            arrive(at);
        }
    }

    void signOff(String by, Instant at) {
        step(EntryStep.SIGN_OFF);
        signedOffBy = by;
        arrive(at);
    }

    void giveBack(EntryStep step, String reason, Actor by, Instant at) {
        step(step);
        returnReason = reason;
        returnedBy = by.name();
        if (step == EntryStep.RETURN) {
            reviewedAt = at;
        }
    }

    void accept(Instant at) {
        step(EntryStep.ACCEPT);
        returnReason = null;
        returnedBy = null;
        reviewedAt = at;
    }

    /** Leaves the quarter; nothing more is done with it unless it is revived. */
    void lapse(Instant at) {
        step(EntryStep.LAPSE);
        lapsedAt = at;
    }

    /** Comes back, as empty as it left, the percent where the last quarter ended by now. */
    void revive(@Nullable BigDecimal lastPercent) {
        if (lapsedAt == null) {
            throw new Refused(EntryRefusal.STEP_NOT_ALLOWED, EntryStep.REVIVE.name(), state.name());
        }
        lapsedAt = null;
        step(EntryStep.REVIVE);
        put(EntryContent.startingAt(lastPercent));
    }

    void become(AssignmentRole role) {
        step(EntryStep.becoming(role));
        this.role = role;
    }

    void mustStand() {
        if (lapsedAt != null) {
            throw new Refused(EntryRefusal.ENTRY_LAPSED);
        }
    }

    /** Moves on by a step that changes nothing but the state. */
    void step(EntryStep step) {
        mustStand();
        state = state.after(step)
                .orElseThrow(() -> new Refused(EntryRefusal.STEP_NOT_ALLOWED, step.name(), state.name()));
        revision++;
    }

    private void mark(Actor actor) {
        filledInForUnit |= !actor.may(Permission.FILL_IN, unit);
    }

    private void arrive(Instant at) {
        submittedAt = at;
        if (firstSubmittedAt == null) {
            firstSubmittedAt = at;
        }
    }

    private void put(EntryContent content) {
        progress = content.progress();
        nothingToReport = content.nothingToReport();
        nothingReason = content.nothingReason();
        percent = content.percent();
        declaredLight = content.light();
        problems = content.problems();
        helpNeeded = content.helpNeeded();
        nextPlan = content.nextPlan();
        signedOffBy = content.signedOffBy();
        actuals.clear();
        actuals.addAll(content.actuals());
    }
}
