package cn.hengli.dashboard;

import cn.hengli.ledger.PlanAtWork;
import cn.hengli.ledger.PlanProgress;
import cn.hengli.ledger.PlansAtWork;
import cn.hengli.ledger.ProgressReading;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 查看看板: where a plan stands, now or on a past day, for who reads all. */
@UseCase
@RequiredArgsConstructor
public class ReadProgress {

    private final PlansAtWork plans;
    private final ProgressReading reading;
    private final Clock clock;

    /**
     * A plan and where it stands.
     *
     * @param day the past day as of whose end it is shown; null for now
     */
    public record Shown(
            PlanAtWork plan,
            PlanProgress progress,
            @Nullable LocalDate day) {}

    /** The plan people work on. */
    public Optional<PlanAtWork> current(Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        return PlansAtWork.current(plans.recent(), LocalDate.now(clock));
    }

    /** @param day today and days to come are now */
    public Shown of(String planCode, @Nullable LocalDate day, Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        var plan = plans.get(planCode);
        var past = day != null && day.isBefore(LocalDate.now(clock)) ? day : null;
        return new Shown(plan, reading.of(plan.id(), endOf(past)), past);
    }

    /**
     * The situation in a quarter; where none is asked for, in the newest whose reports are due. Nothing where no quarter was opened, or not the
     * one asked for.
     */
    public Optional<Situation> situation(Shown shown, @Nullable Quarter wanted) {
        var quarters = shown.progress().quarters();
        var day = shown.day() == null ? LocalDate.now(clock) : shown.day();
        var quarter = wanted != null
                ? shown.progress().quarter(wanted)
                : quarters.stream()
                        .filter(each -> each.closed() || day.isAfter(each.dueOn()))
                        .reduce((earlier, later) -> later)
                        .or(() -> quarters.stream().reduce((earlier, later) -> later));
        return quarter.map(each -> new Situation(
                each, shown.progress().before(each.quarter()).orElse(null), shown.progress(), clock.getZone()));
    }

    private @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
    }
}
