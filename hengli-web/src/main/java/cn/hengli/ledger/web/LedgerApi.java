package cn.hengli.ledger.web;

import cn.hengli.api.ApiController;
import cn.hengli.ledger.Deadline;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.ReadCompleteness;
import cn.hengli.ledger.ReadWrittenEntries;
import cn.hengli.plan.ReadPlanRegister;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Quarter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Quarters, their entries and how complete they are, for programs. */
@ApiController
@Tag(
        name = "Ledger",
        description =
                "What units have reported quarter by quarter: of all units for who reads all, of the own ones for others.")
@RequiredArgsConstructor
class LedgerApi {

    private static final String PLAN = "The plan's code or its id.";
    private static final String QUARTER = "An opened quarter.";
    private static final String FORM = "^2[01][0-9]{2}Q[1-4]$";

    private final ReadPlanRegister register;
    private final ReadWrittenEntries ledger;
    private final ReadCompleteness completeness;
    private final EntryQuery query;
    private final Clock clock;

    @GetMapping("/plans/{id}/periods")
    @Operation(operationId = "periods", summary = "The opened quarters of a plan, the newest first")
    List<PeriodAnswer> periods(
            @Parameter(description = PLAN, example = "2018-45") @PathVariable String id, Actor actor) {
        var plan = register.plan(id, actor);
        return ledger.periods(plan.id(), actor).stream().map(PeriodAnswer::of).toList();
    }

    @GetMapping("/plans/{id}/periods/{quarter}/entries")
    @Operation(
            operationId = "entries",
            summary = "The entries of a quarter",
            description = "By task number, the leading units first, then in the units' official order.")
    List<EntryAnswer> entries(
            @Parameter(description = PLAN, example = "2018-45") @PathVariable String id,
            @Parameter(description = QUARTER, schema = @Schema(type = "string", pattern = FORM), example = "2019Q4")
                    @PathVariable
                    Quarter quarter,
            @Parameter(description = "Of one unit: any of its names, present, former or alias, or its id.")
                    @RequestParam(required = false)
                    @Nullable
                    String unit,
            @Parameter(description = "About one task: its number.") @RequestParam(required = false) @Nullable
                    Integer task,
            @Parameter(description = "In one state.") @RequestParam(required = false) @Nullable EntryState state,
            Actor actor) {
        var period = period(id, quarter, actor);
        var units = query.units(unit, actor);
        query.mustKnow(task, period.plan(), actor);
        var filter = LedgerRowFilter.all(period.id());
        filter = units == null ? filter : filter.of(units);
        filter = state == null ? filter : filter.in(state);
        var deadline = new Deadline(period.dueOn(), clock.getZone());
        return ledger.entries(filter, actor).stream()
                .filter(entry -> task == null || entry.row().taskNumber() == task)
                .map(entry -> EntryAnswer.of(entry, quarter, deadline))
                .toList();
    }

    @GetMapping("/plans/{id}/periods/{quarter}/completeness")
    @Operation(
            operationId = "completeness",
            summary = "How completely and how timely each unit has reported",
            description = "One for each unit that owes anything in the quarter, in the units' official order.")
    List<CompletenessAnswer> completeness(
            @Parameter(description = PLAN, example = "2018-45") @PathVariable String id,
            @Parameter(description = QUARTER, schema = @Schema(type = "string", pattern = FORM), example = "2019Q4")
                    @PathVariable
                    Quarter quarter,
            Actor actor) {
        return completeness.of(period(id, quarter, actor), actor).stream()
                .map(CompletenessAnswer::of)
                .toList();
    }

    private PeriodFacts period(String id, Quarter quarter, Actor actor) {
        var plan = register.plan(id, actor);
        return ledger.period(plan.code(), quarter, actor);
    }
}
