package cn.hengli.plan.web;

import cn.hengli.plan.RegisteredTask;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Task", description = "A key task of a plan, as it is assigned now.")
record TaskAnswer(
        @Schema(description = "Its number in the plan.", example = "1")
        int number,

        String title,

        @Schema(description = "The number of the action group that drives it.", example = "1")
        int group,

        String groupName,

        @Schema(description = "Official names of the units that lead it and are named themselves, in the plan's order.")
        List<String> leads,

        @Schema(description = "Official names of the units that support it and are named themselves.")
        List<String> supports,

        @Schema(description = "Names of the collectives, such as all villages, that are named for it.")
        List<String> collectives,

        LocalDate startsOn,

        @Schema(description = "Null where a continuing task has no end.") @Nullable
        LocalDate dueOn,

        @Schema(description = "Whether it goes on for good and is never finished.")
        boolean continuing) {

    static TaskAnswer of(RegisteredTask task) {
        return new TaskAnswer(
                task.number(),
                task.title(),
                task.groupNumber(),
                task.groupName(),
                task.leads(),
                task.supports(),
                task.collectives(),
                task.startsOn(),
                task.dueOn(),
                task.continuing());
    }
}
