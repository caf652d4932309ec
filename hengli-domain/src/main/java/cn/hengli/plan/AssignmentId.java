package cn.hengli.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an assignment (牵头、配合). */
@Embeddable
public record AssignmentId(UUID value) {

    public static AssignmentId next() {
        return new AssignmentId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
