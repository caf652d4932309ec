package cn.hengli.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a unit (单位); shared, because everything a person may see is scoped by it. */
@Embeddable
public record UnitId(UUID value) {

    public static UnitId next() {
        return new UnitId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
