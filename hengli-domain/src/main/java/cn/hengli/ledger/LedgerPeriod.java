package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 填报期: a plan's quarter as opened by the office. It is opened once, its due date may be moved while it is open,
 * its consolidated ledger is published to the units, and once closed nothing in it changes any more, unless the office opens it again
 * with a reason (五（二）按季度更新进展情况).
 */
@Entity
@Table(name = "ledger_period")
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class LedgerPeriod {

    /** The due date unless the office sets another: the 10th day after the quarter ends. */
    private static final int DAYS_AFTER_QUARTER = 10;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LedgerPeriodId id;

    @Version
    @Nullable
    private Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Column(columnDefinition = "quarter")
    private Quarter quarter;

    private Instant openedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "opened_by"))
    private AccountId openedBy;

    private LocalDate dueOn;

    /** When the consolidated ledger was last published to the units; null while they may not read it. */
    private @Nullable Instant publishedAt;

    private @Nullable String publishedBy;

    private @Nullable Instant closedAt;

    private @Nullable String closedBy;

    /** How often it was closed: more than once means that it was opened again. */
    private int closings;

    LedgerPeriod(PlanId plan, Quarter quarter, LocalDate dueOn, Actor by, Instant at, LocalDate today) {
        this.id = LedgerPeriodId.next();
        this.plan = plan;
        this.quarter = quarter;
        this.openedBy = by.account();
        this.openedAt = at;
        this.dueOn = checked(dueOn, quarter, today);
    }

    public static LocalDate defaultDueOn(Quarter quarter) {
        return quarter.lastDay().plusDays(DAYS_AFTER_QUARTER);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    void mustBeOpen() {
        if (isClosed()) {
            throw new Refused(EntryRefusal.PERIOD_CLOSED, quarter);
        }
    }

    void moveDueDateTo(LocalDate day, LocalDate today) {
        mustBeOpen();
        dueOn = checked(day, quarter, today);
    }

    /** 发布: from now on the units read the consolidated ledger; done again, it says that this is the newest. */
    void publish(Actor by, Instant at) {
        publishedAt = at;
        publishedBy = by.name();
    }

    void withdrawPublication() {
        mustBeOpen();
        if (publishedAt == null) {
            throw new Refused(PeriodRefusal.NOT_PUBLISHED);
        }
        publishedAt = null;
        publishedBy = null;
    }

    /** 办结 */
    void close(Actor by, Instant at) {
        mustBeOpen();
        closedAt = at;
        closedBy = by.name();
        closings++;
    }

    void reopen() {
        if (!isClosed()) {
            throw new Refused(PeriodRefusal.NOT_CLOSED, quarter);
        }
        closedAt = null;
        closedBy = null;
    }

    /** What its revisions keep. */
    SortedMap<String, String> fields() {
        var fields = new TreeMap<String, String>();
        fields.put("quarter", quarter.toString());
        fields.put("dueOn", dueOn.toString());
        if (publishedAt != null) {
            fields.put("published", publishedAt.toString());
        }
        if (closedAt != null) {
            fields.put("closed", closedAt.toString());
        }
        return fields;
    }

    /** Nobody is made late by a date that had passed when it was set; the usual date of a quarter opened long after may have passed. */
    private static LocalDate checked(LocalDate dueOn, Quarter quarter, LocalDate today) {
        var begun = today.isBefore(quarter.firstDay()) ? quarter.firstDay() : today;
        var earliest = begun.isBefore(defaultDueOn(quarter)) ? begun : defaultDueOn(quarter);
        if (dueOn.isBefore(earliest)) {
            throw Refused.at("dueOn", EntryRefusal.DUE_DATE_TOO_EARLY, earliest);
        }
        return dueOn;
    }
}
