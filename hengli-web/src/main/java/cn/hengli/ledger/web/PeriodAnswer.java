package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.PeriodFacts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "Period", description = "A quarter that the office has opened.")
record PeriodAnswer(
        @Schema(example = "2019Q4") String quarter,
        Instant openedAt,

        @Schema(description = "The last day that is in time.")
        LocalDate dueOn,

        @Schema(description = "Null as long as it is open.") @Nullable
        Instant closedAt,

        @Schema(description = "How many of the entries that the account may read are in each state.")
        Map<EntryState, Integer> counts) {

    static PeriodAnswer of(PeriodFacts period) {
        return new PeriodAnswer(
                period.quarter().toString(), period.openedAt(), period.dueOn(), period.closedAt(), period.counts());
    }
}
