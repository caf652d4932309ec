package cn.hengli.plan;

import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** 量化指标: a figure by which a task is measured; when its target is adjusted, the original stays beside it. */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Indicator {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IndicatorId id;

    private int position;

    private String name;

    /** 计量单位 */
    private String unitOfMeasure;

    private @Nullable BigDecimal baseline;

    private @Nullable BigDecimal target;

    private @Nullable BigDecimal originalTarget;

    /** 调整依据 */
    private @Nullable String adjustmentBasis;

    private @Nullable LocalDate adjustedOn;

    @Enumerated(EnumType.STRING)
    private Counting counting;

    private @Nullable String note;

    private @Nullable Instant retiredAt;

    Indicator(int position, IndicatorMeaning meaning, @Nullable BigDecimal target) {
        this.id = IndicatorId.next();
        this.position = position;
        this.target = target;
        this.name = meaning.name();
        this.unitOfMeasure = meaning.unitOfMeasure();
        this.baseline = meaning.baseline();
        this.counting = meaning.counting();
        this.note = meaning.note();
    }

    void mean(IndicatorMeaning meaning) {
        name = meaning.name();
        unitOfMeasure = meaning.unitOfMeasure();
        baseline = meaning.baseline();
        counting = meaning.counting();
        note = meaning.note();
    }

    /** Sets another target on the strength of a basis, such as a paper of the leading group. */
    void adjust(@Nullable BigDecimal target, String basis, LocalDate on) {
        if (same(this.target, target)) {
            throw new Refused(List.of(Problem.at("target", PlanRefusal.TARGET_UNCHANGED)));
        }
        if (!isAdjusted()) {
            originalTarget = this.target;
        }
        this.target = target;
        adjustmentBasis = basis;
        adjustedOn = on;
    }

    void retire(Instant at) {
        if (isRetired()) {
            throw new Refused(PlanRefusal.ALREADY_RETIRED);
        }
        retiredAt = at;
    }

    public boolean isAdjusted() {
        return adjustedOn != null;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        // 79 and 79.0000 are the same target
        return one.compareTo(other) == 0;
    }
}
