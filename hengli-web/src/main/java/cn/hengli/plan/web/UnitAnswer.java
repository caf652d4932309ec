package cn.hengli.plan.web;

import cn.hengli.plan.RegisteredUnit;
import cn.hengli.unit.UnitKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

@Schema(name = "Unit", description = "A unit that a plan concerns.")
record UnitAnswer(
        @Schema(description = "Never changes, whatever the unit is called.")
        UUID id,

        @Schema(description = "Its official name.", example = "农林水务局")
        String unit,

        UnitKind kind,

        @Schema(description = "What it is called too, and the names it has at other times.")
        List<String> aliases,

        @Schema(description = "Names of the collectives it belongs to: it also owes what they are named for.")
        List<String> collectives,

        @Schema(description = "Numbers of the tasks that it is named to lead.")
        List<Integer> leads,

        @Schema(description = "Numbers of the tasks that it is named to support.")
        List<Integer> supports) {

    static UnitAnswer of(RegisteredUnit unit) {
        return new UnitAnswer(
                unit.id().value(),
                unit.name(),
                unit.kind(),
                unit.aliases(),
                unit.collectives(),
                unit.leads(),
                unit.supports());
    }
}
