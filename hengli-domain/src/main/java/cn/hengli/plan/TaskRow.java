package cn.hengli.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task in the list of tasks; who is named for it, by the names of the day that was asked for. */
public record TaskRow(
        TaskId id,
        int number,
        String title,
        int groupNumber,
        String groupName,
        List<String> leads,
        List<String> supports,
        @Nullable LocalDate dueOn,
        boolean continuing) {}
