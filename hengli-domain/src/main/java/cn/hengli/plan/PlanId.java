package cn.hengli.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a plan (工作方案). */
@Embeddable
public record PlanId(UUID value) {

    public static PlanId next() {
        return new PlanId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
