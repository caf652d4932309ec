package cn.hengli.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plans ask of a unit: the tasks it is named for, and the groups it sits in; the newest plan first. */
public record UnitDuties(List<TaskDuty> tasks, List<Membership> memberships) {

    /** Whether any task reaches the unit through a collective or a unit before it. */
    public boolean isIndirect() {
        return tasks.stream().anyMatch(task -> task.through() != null);
    }

    /**
     * A task that the unit leads or supports.
     *
     * @param through the collective, or the unit that it succeeded, by which it is meant; null where it is named itself
     */
    public record TaskDuty(
            String planCode,
            int number,
            String title,
            AssignmentRole role,
            @Nullable String through,
            boolean continuing) {}

    /** An action group it is a member of. */
    public record Membership(String planCode, int number, String name) {}
}
