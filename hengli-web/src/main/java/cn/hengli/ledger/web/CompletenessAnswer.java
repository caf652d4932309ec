package cn.hengli.ledger.web;

import cn.hengli.ledger.UnitCompleteness;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

@Schema(name = "Completeness", description = "How completely and how timely one unit has reported in one quarter.")
record CompletenessAnswer(
        @Schema(description = "The name that the unit had at the end of the quarter.", example = "农林水务局")
        String unit,

        @Schema(description = "The unit, whatever it is called.")
        UUID unitId,

        @Schema(example = "2019Q4") String quarter,

        @Schema(description = "The last day that is in time.")
        LocalDate dueOn,

        @Schema(description = "Entries that the unit owes: submitted and missing ones together.")
        int owed,

        @Schema(description = "Handed in at least once, whatever became of it: on time and late ones together.")
        int submitted,

        @Schema(description = "Accepted by the office.") int accepted,

        @Schema(description = "First handed in by the end of the due day.")
        int onTime,

        @Schema(description = "First handed in after the due day.")
        int late,

        @Schema(description = "Never handed in.") int missing,

        @Schema(description = "How often the office has sent an entry back, over all entries.")
        int returned) {

    static CompletenessAnswer of(UnitCompleteness unit) {
        return new CompletenessAnswer(
                unit.unitName(),
                unit.unit().value(),
                unit.quarter().toString(),
                unit.dueOn(),
                unit.owed(),
                unit.submitted(),
                unit.accepted(),
                unit.onTime(),
                unit.late(),
                unit.missing(),
                unit.returned());
    }
}
