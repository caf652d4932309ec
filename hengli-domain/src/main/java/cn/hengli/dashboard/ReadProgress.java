package cn.hengli.dashboard;

import cn.hengli.ledger.PeriodBook;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.PlanAtWork;
import cn.hengli.ledger.PlanProgress;
import cn.hengli.ledger.PlansAtWork;
import cn.hengli.ledger.ProgressBook.OpenedQuarter;
import cn.hengli.ledger.ProgressBook.PlannedTask;
import cn.hengli.ledger.ProgressReading;
import cn.hengli.ledger.TaskStanding;
import cn.hengli.light.Forecast;
import cn.hengli.plan.PlanId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 查看看板: where a plan stands, now or on a past day, for who reads all. */
@UseCase
@RequiredArgsConstructor
public class ReadProgress {

    private final PlansAtWork plans;
    private final ProgressReading reading;
    private final PeriodBook periods;
    private final IndicatorBook indicators;
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
        var past = past(day);
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

    /**
     * A task through the quarters, for who may read the plan; who does not read all entries sees the quarters that the office published.
     *
     * @param readsAll whether quarters may be missing that others see
     */
    public record TaskCourse(
            PlannedTask task,
            List<TaskStanding> standings,
            List<IndicatorCourse> indicators,
            Optional<Forecast> forecast,
            boolean readsAll) {}

    public TaskCourse ofTask(String planCode, int number, @Nullable LocalDate day, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        var plan = plans.get(planCode);
        var readsAll = actor.may(Permission.READ_ALL_ENTRIES);
        var past = past(day);
        var progress = reading.of(plan.id(), endOf(past));
        var task = progress.tasks().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> NotFound.missing("task", planCode + " " + number));
        var published = readsAll
                ? Set.<Quarter>of()
                : periods.of(plan.id()).stream()
                        .filter(PeriodFacts::isPublished)
                        .map(PeriodFacts::quarter)
                        .collect(Collectors.toSet());
        return new TaskCourse(
                task,
                progress.of(task.id()).stream()
                        .filter(standing -> readsAll
                                || published.contains(standing.quarter().quarter()))
                        .toList(),
                courses(plan.id(), progress, past).stream()
                        .filter(each -> each.indicator().task().equals(task.id()))
                        .toList(),
                readsAll ? progress.forecast(task) : Optional.empty(),
                readsAll);
    }

    /** How a unit reported in the quarters of the plan people work on, the newest first, and the tasks it reports on in each. */
    public List<UnitReports> ofUnit(UnitId unit, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        if (!actor.may(Permission.READ_ALL_ENTRIES)
                && !actor.may(Permission.FILL_IN, unit)
                && !actor.may(Permission.SIGN_OFF, unit)) {
            return List.of();
        }
        var shown = PlansAtWork.current(plans.recent(), LocalDate.now(clock))
                .map(plan -> new Shown(plan, reading.of(plan.id(), null), null));
        return shown.map(its -> UnitReports.of(its, unit, clock.getZone())).orElse(List.of());
    }

    /** 量化指标 of a plan through the quarters shown. */
    public List<IndicatorCourse> indicators(Shown shown, Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        return courses(shown.plan().id(), shown.progress(), shown.day());
    }

    private List<IndicatorCourse> courses(PlanId plan, PlanProgress progress, @Nullable LocalDate past) {
        var quarters = progress.quarters().stream().map(OpenedQuarter::quarter).toList();
        var reported = indicators.reported(plan, endOf(past)).stream()
                .collect(Collectors.groupingBy(IndicatorBook.Reported::indicator));
        return indicators.indicators(plan).stream()
                .map(each -> IndicatorCourse.of(each, quarters, reported.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private @Nullable LocalDate past(@Nullable LocalDate day) {
        return day != null && day.isBefore(LocalDate.now(clock)) ? day : null;
    }

    private @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
    }
}
