package cn.hengli.ledger;

import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.UseCase;
import cn.hengli.unit.Units;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;

/** 查看条目: gathers what the page of one entry shows. */
@UseCase
@RequiredArgsConstructor
public class ReadEntry {

    private final EntryDesk desk;
    private final LedgerEntries entries;
    private final LedgerRows rows;
    private final PeriodBook periods;
    private final LastPercents lastPercents;
    private final Attachments attachments;
    private final TaskDetails tasks;
    private final Units units;

    public EntrySheet read(LedgerEntryId id, Actor actor) {
        var entry = desk.look(id, actor);
        var row = rows.find(id).orElseThrow(() -> NotFound.missing("entry", id));
        var task = tasks.of(entry.task(), entry.quarter().lastDay())
                .orElseThrow(() -> NotFound.missing("task", entry.task()));
        var previous = entries.findPrevious(entry)
                .map(last -> new EntrySheet.Previous(last.id(), last.quarter(), last.state(), last.content()))
                .orElse(null);
        var content = entry.content();
        var evidence = attachments.presentOf(id);
        var warnings = actor.may(Permission.REVIEW)
                ? ReviewWarning.of(
                        content,
                        previous == null ? null : previous.content(),
                        lastPercents
                                .accepted(entry.task(), entry.unit(), entry.quarter())
                                .orElse(null),
                        evidence.size(),
                        targets(task, content))
                : List.<Problem>of();
        return new EntrySheet(
                row,
                content,
                task,
                periods.get(entry.period()),
                units.getById(entry.unit()).signOff(),
                previous,
                evidence,
                warnings);
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
