package cn.hengli.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a task (重点任务). */
@Embeddable
public record TaskId(UUID value) {

    public static TaskId next() {
        return new TaskId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
