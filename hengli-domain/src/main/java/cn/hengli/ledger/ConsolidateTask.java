package cn.hengli.ledger;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import lombok.RequiredArgsConstructor;

/** 综合汇总: the office adds its own summary and light to what the units of a task wrote. */
@UseCase
@RequiredArgsConstructor
public class ConsolidateTask {

    private static final TextRule SUMMARY = TextRule.text(4000).optional();

    private final LedgerPeriods periods;
    private final Tasks tasks;
    private final Consolidations consolidations;
    private final Revisions revisions;
    private final Clock clock;

    /** Refuses a closed quarter; {@link Stale} where somebody else has written since. */
    public void save(ConsolidateTaskCommand command, Actor actor) {
        actor.mustHave(Permission.CONSOLIDATE);
        // the quarter is locked, so that the first to write a summary is the only first
        var period = periods.getForChange(command.period());
        period.mustBeOpen();
        var task = tasks.findById(command.task())
                .filter(each -> each.plan().equals(period.plan()))
                .orElseThrow(() -> NotFound.missing("task", command.task()));
        check(command.summary());
        var summary = plain(command.summary());
        var now = clock.instant();
        var kept = consolidations
                .findByPeriodAndTask(period.id(), task.id())
                .orElseGet(() -> new Consolidation(period.id(), task.id(), actor, now));
        if (kept.summary().equals(summary) && Objects.equals(kept.light(), command.light())) {
            return;
        }
        Stale.unlessSame(command.revision(), kept.revision(), "consolidation", task.number());
        kept.write(summary, command.light(), actor, now);
        consolidations.saveAndFlush(kept);
        revisions.append(Subject.CONSOLIDATION, kept.id().value(), actor, null, kept.fields());
    }

    /** Refuses a summary that cannot be kept, and keeps nothing. */
    public void check(String summary) {
        var problems = new ArrayList<Problem>();
        SUMMARY.check("summary", plain(summary), problems);
        Refused.unlessEmpty(problems);
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
