package cn.hengli.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an indicator (量化指标). */
@Embeddable
public record IndicatorId(UUID value) {

    public static IndicatorId next() {
        return new IndicatorId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
