package cn.hengli.plan.web;

import cn.hengli.plan.PlanFacts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

@Schema(name = "Plan", description = "A plan by which the town binds itself.")
record PlanAnswer(
        @Schema(description = "Never changes; addresses take it in the place of the code.")
        UUID id,

        @Schema(description = "As in the addresses of pages.", example = "2018-45")
        String code,

        String title,

        @Schema(example = "横委办〔2018〕45号") String documentNumber,

        LocalDate issuedOn,

        @Schema(description = "The first quarter of its ledger.", example = "2018Q4")
        String firstQuarter,

        @Schema(description = "The last quarter of its ledger.", example = "2020Q4")
        String lastQuarter) {

    static PlanAnswer of(PlanFacts.Row plan) {
        return new PlanAnswer(
                plan.id().value(),
                plan.code(),
                plan.title(),
                plan.documentNumber(),
                plan.issuedOn(),
                plan.firstQuarter().toString(),
                plan.lastQuarter().toString());
    }
}
