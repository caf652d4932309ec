package cn.hengli.ledger;

import cn.hengli.plan.TaskFacts;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.UseCase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;

/** 查看条目: gathers what the page of one entry shows. */
@UseCase
@RequiredArgsConstructor
public class ReadEntry {

    private final EntrySheets sheets;
    private final QuarterTasks tasks;

    public EntrySheet read(LedgerEntryId id, Actor actor) {
        var kept = sheets.find(id).orElseThrow(() -> NotFound.missing("entry", id));
        var row = kept.row();
        EntryRights.mustSee(actor, row.unit(), id);
        var task = tasks.of(kept.period(), row.task());
        return new EntrySheet(
                row,
                kept.content(),
                task,
                kept.period(),
                kept.signOff(),
                kept.previous(),
                kept.attachments(),
                actor.may(Permission.REVIEW) ? warnings(kept, task) : List.of(),
                kept.lapsedAt());
    }

    private static List<Problem> warnings(EntrySheets.Kept kept, TaskFacts task) {
        var previous = kept.previous();
        return ReviewWarning.of(
                kept.content(),
                previous == null ? null : previous.content(),
                kept.lastAcceptedPercent(),
                kept.attachments().size(),
                targets(task, kept.content()));
    }

    private static Map<ReviewWarning.Target, IndicatorActual> targets(TaskFacts task, EntryContent content) {
        var targets = new HashMap<ReviewWarning.Target, IndicatorActual>();
        for (var indicator : task.indicators()) {
            BigDecimal target = indicator.target();
            if (target != null) {
                content.actuals().stream()
                        .filter(actual -> actual.indicator().equals(indicator.id()))
                        .forEach(actual -> targets.put(new ReviewWarning.Target(indicator.name(), target), actual));
            }
        }
        return targets;
    }
}
