package cn.hengli.ledger;

import cn.hengli.light.TaskLight;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 综合汇总: what the office says about a task in a quarter, over what its units wrote: a summary and the light. It comes into being when
 * the office first writes it, may be changed until the quarter is closed, and every change leaves a revision (五（二）汇总上报).
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Consolidation {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConsolidationId id;

    @Version
    @Nullable
    @Getter(AccessLevel.NONE)
    private Long version;

    /** Counts every change; forms carry it. */
    private int revision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "period_id"))
    private LedgerPeriodId period;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    private String summary = "";

    @Nullable
    @Enumerated(EnumType.STRING)
    private TaskLight light;

    /** 调整理由: why the light is not the one by the rule. */
    private String lightReason = "";

    private Instant savedAt;

    private String savedBy;

    Consolidation(LedgerPeriodId period, TaskId task, Actor by, Instant at) {
        this.id = ConsolidationId.next();
        this.period = period;
        this.task = task;
        this.savedAt = at;
        this.savedBy = by.name();
    }

    void write(String summary, @Nullable TaskLight light, String lightReason, Actor by, Instant at) {
        this.summary = summary;
        this.light = light;
        this.lightReason = lightReason;
        this.savedBy = by.name();
        this.savedAt = at;
        revision++;
    }

    SortedMap<String, String> fields() {
        var fields = new TreeMap<String, String>();
        fields.put("period", period.toString());
        fields.put("task", task.toString());
        if (!summary.isEmpty()) {
            fields.put("summary", summary);
        }
        if (light != null) {
            fields.put("light", light.name());
        }
        if (!lightReason.isEmpty()) {
            fields.put("lightReason", lightReason);
        }
        return fields;
    }
}
