package cn.hengli.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task for readers that are programs: units and collectives apart, units by the names of the day that was asked for.
 *
 * @param leads units that are named themselves, in the plan's order
 * @param supports the same
 * @param collectives that are named, in whichever role
 */
public record RegisteredTask(
        int number,
        String title,
        int groupNumber,
        String groupName,
        List<String> leads,
        List<String> supports,
        List<String> collectives,
        LocalDate startsOn,
        @Nullable LocalDate dueOn,
        boolean continuing) {}
