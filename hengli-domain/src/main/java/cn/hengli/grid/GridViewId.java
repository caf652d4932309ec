package cn.hengli.grid;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a 视图. */
@Embeddable
public record GridViewId(UUID value) {

    public static GridViewId next() {
        return new GridViewId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
