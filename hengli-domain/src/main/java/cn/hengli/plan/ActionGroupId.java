package cn.hengli.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an action group (专责行动小组). */
@Embeddable
public record ActionGroupId(UUID value) {

    public static ActionGroupId next() {
        return new ActionGroupId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
