package cn.hengli.assistance;

import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, as typed.
 *
 * @param taskNumber of a task of the plan with that code
 */
public record AskCommand(
        String planCode,
        int taskNumber,
        @Nullable UnitId asker,
        @Nullable UnitId asked,
        String thing,
        String details,
        @Nullable LocalDate wantedOn) {

    public AskCommand {
        thing = thing.strip();
        details = StepWords.plain(details);
    }
}
