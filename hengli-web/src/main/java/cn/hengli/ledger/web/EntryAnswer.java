package cn.hengli.ledger.web;

import cn.hengli.ledger.Deadline;
import cn.hengli.ledger.DeclaredLight;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.WrittenRow;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.shared.Figure;
import cn.hengli.shared.Quarter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "Entry", description = "What one unit says about one task in one quarter.")
record EntryAnswer(
        UUID id,

        @Schema(description = "The number of the task.", example = "1")
        int task,

        @Schema(description = "The title of the task.") String title,

        @Schema(description = "The name that the unit had at the end of the quarter.", example = "农林水务局")
        String unit,

        @Schema(description = "The unit, whatever it is called.")
        UUID unitId,

        AssignmentRole role,
        @Schema(example = "2019Q4") String quarter,
        EntryState state,

        @Schema(
                description = "How much of the task is done since it began; null as long as nobody has said.",
                minimum = "0",
                maximum = "100")
        @Nullable
        BigDecimal percent,

        @Schema(description = "How the unit sees itself.") @Nullable
        DeclaredLight light,

        @Schema(description = "The last day that is in time.")
        LocalDate dueOn,

        @Schema(description = "When the unit first handed it in; null as long as it has not.") @Nullable
        Instant submittedAt,

        @Schema(description = "Whether it was first handed in after the due day.")
        boolean late,

        @Schema(description = "Whether the unit has chosen to say that nothing happened.")
        boolean nothingToReport,

        @Schema(description = "Progress in the quarter.") String progress,

        @Schema(description = "What stands in the way.") String problems,

        @Schema(description = "What is promised for the next quarter.")
        String nextPlan) {

    static EntryAnswer of(WrittenRow written, Quarter quarter, Deadline deadline) {
        var row = written.row();
        var percent = row.percent();
        var submittedAt = row.firstSubmittedAt();
        return new EntryAnswer(
                row.entry().value(),
                row.taskNumber(),
                row.taskTitle(),
                row.unitName(),
                row.unit().value(),
                row.role(),
                quarter.toString(),
                row.state(),
                percent == null ? null : Figure.plain(percent),
                row.light(),
                deadline.dueOn(),
                submittedAt,
                submittedAt != null && deadline.isLate(submittedAt),
                row.nothingToReport(),
                row.progress(),
                written.problems(),
                written.nextPlan());
    }
}
