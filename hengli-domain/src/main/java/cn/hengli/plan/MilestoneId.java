package cn.hengli.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a milestone (节点). */
@Embeddable
public record MilestoneId(UUID value) {

    public static MilestoneId next() {
        return new MilestoneId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
