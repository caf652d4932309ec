package cn.hengli.assistance;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a 协办事项. */
@Embeddable
public record AssistanceId(UUID value) {

    public static AssistanceId next() {
        return new AssistanceId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
