package cn.hengli.ledger;

import cn.hengli.plan.TaskFacts.IndicatorFacts;
import cn.hengli.shared.Actor;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 填报行: one entry as a grid or a workbook shows it, whole.
 *
 * @param handedIn what the unit last handed in; null when it never did
 * @param previous what the unit wrote in the latest quarter before; null when it wrote nothing yet
 * @param indicators those of the task, in order, as the quarter shows them
 * @param signOff whether the unit's leader signs before the office gets it
 */
public record QuarterSheetRow(
        LedgerRow row,
        EntryContent content,
        @Nullable EntryContent handedIn,
        EntrySheet.@Nullable Previous previous,
        List<IndicatorFacts> indicators,
        boolean signOff) {

    /** Whether the actor may write it as it stands, in a quarter that is open. */
    public boolean isWrittenBy(Actor actor) {
        return row.state().isOpenForWriting() && EntryRights.mayWrite(actor, row.unit());
    }

    /**
     * What would be kept of what was typed, and what is wrong with it; nothing is written.
     *
     * @param before what fields that make no sense keep
     */
    public EntryReading read(EntryInput input, EntryContent before) {
        var known = indicators.stream().collect(Collectors.toMap(IndicatorFacts::id, IndicatorFacts::unitOfMeasure));
        var reading = EntryReading.of(input, before, known);
        return row.continuing() ? reading.withoutPercent() : reading;
    }
}
