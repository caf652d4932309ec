package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.TaskFacts.IndicatorFacts;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 填报行, as the grid's script takes it.
 *
 * @param writable whether the reader may write it now
 * @param ready whether it waits to be handed in
 * @param savedAt when its text was last kept, as people read it
 * @param returned why it came back, and from whom; null where that does not stand
 * @param fields by the names that they have on the entry's page
 * @param handedIn what was last handed in; null when nothing was
 * @param previous what was written in the latest quarter before; null when nothing was
 */
record GridRow(
        UUID entry,
        int version,
        int number,
        String title,
        String group,
        String unit,
        AssignmentRole role,
        EntryState state,
        boolean continuing,
        boolean writable,
        boolean ready,
        int attachments,
        String savedAt,
        @Nullable String returned,
        Map<String, Object> fields,
        @Nullable Map<String, Object> handedIn,
        @Nullable Map<String, Object> previous,
        List<Indicator> indicators) {

    /** An indicator of the row's task. */
    record Indicator(UUID id, String name, String unitOfMeasure, String target) {

        static Indicator of(IndicatorFacts facts) {
            BigDecimal target = facts.target();
            return new Indicator(
                    facts.id().value(),
                    facts.name(),
                    facts.unitOfMeasure(),
                    target == null ? "" : Figure.plain(target).toPlainString());
        }
    }

    static GridRow of(QuarterSheetRow sheet, boolean open, String savedAt, Actor actor) {
        var row = sheet.row();
        var previous = sheet.previous();
        return new GridRow(
                row.entry().value(),
                row.revision(),
                row.taskNumber(),
                row.taskTitle(),
                row.groupName(),
                row.unitName(),
                row.role(),
                row.state(),
                row.continuing(),
                open && sheet.isWrittenBy(actor),
                row.isReadyToSubmit(),
                row.attachments(),
                savedAt,
                row.state() == EntryState.RETURNED ? row.returnReason() : null,
                EntryFields.of(sheet.content()),
                fields(sheet.handedIn()),
                fields(previous == null ? null : previous.content()),
                sheet.indicators().stream().map(Indicator::of).toList());
    }

    private static @Nullable Map<String, Object> fields(@Nullable EntryContent content) {
        return content == null ? null : EntryFields.of(content);
    }
}
