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

/** 综合汇总: the office adds its own summary to what the units of a task wrote, and where it sees the task in another way than the rule, its own light. */
@UseCase
@RequiredArgsConstructor
public class ConsolidateTask {

    private static final TextRule SUMMARY = TextRule.text(4000).optional();
    private static final TextRule LIGHT_REASON = TextRule.text(500).optional();

    private final LedgerPeriods periods;
    private final Tasks tasks;
    private final Consolidations consolidations;
    private final ProgressReading progress;
    private final Revisions revisions;
    private final Clock clock;

    /**
     * Refuses a closed quarter, and without a reason a light that is not the one by the rule; {@link Stale} where somebody else has written
     * since.
     */
    public void save(ConsolidateTaskCommand command, Actor actor) {
        actor.mustHave(Permission.CONSOLIDATE);
        // the quarter is locked, so that the first to write a summary is the only first
        var period = periods.getForChange(command.period());
        period.mustBeOpen();
        var task = tasks.findById(command.task())
                .filter(each -> each.plan().equals(period.plan()))
                .orElseThrow(() -> NotFound.missing("task", command.task()));
        check(command.summary(), command.lightReason());
        var summary = plain(command.summary());
        var reason = isOverride(command, period) ? reason(command) : "";
        var now = clock.instant();
        var kept = consolidations
                .findByPeriodAndTask(period.id(), task.id())
                .orElseGet(() -> new Consolidation(period.id(), task.id(), actor, now));
        if (kept.summary().equals(summary)
                && Objects.equals(kept.light(), command.light())
                && kept.lightReason().equals(reason)) {
            return;
        }
        Stale.unlessSame(command.revision(), kept.revision(), "consolidation", task.number());
        kept.write(summary, command.light(), reason, actor, now);
        consolidations.saveAndFlush(kept);
        revisions.append(Subject.CONSOLIDATION, kept.id().value(), actor, null, kept.fields());
    }

    /** Refuses texts that cannot be kept, and keeps nothing. */
    public void check(String summary, String lightReason) {
        var problems = new ArrayList<Problem>();
        SUMMARY.check("summary", plain(summary), problems);
        LIGHT_REASON.check("lightReason", plain(lightReason), problems);
        Refused.unlessEmpty(problems);
    }

    private boolean isOverride(ConsolidateTaskCommand command, LedgerPeriod period) {
        return command.light() != null
                && progress.of(period.plan(), null)
                        .of(command.task(), period.quarter())
                        .filter(standing -> standing.judgement().light() != command.light())
                        .isPresent();
    }

    private static String reason(ConsolidateTaskCommand command) {
        var reason = plain(command.lightReason());
        if (reason.isEmpty()) {
            throw Refused.at("lightReason", PeriodRefusal.LIGHT_REASON_MISSING);
        }
        return reason;
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
