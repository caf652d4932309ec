package cn.hengli.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a collective (集合单位). */
@Embeddable
public record CollectiveId(UUID value) {

    public static CollectiveId next() {
        return new CollectiveId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
