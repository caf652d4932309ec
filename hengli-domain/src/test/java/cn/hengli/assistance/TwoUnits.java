package cn.hengli.assistance;

import static cn.hengli.plan.AssignmentRole.LEAD;
import static cn.hengli.plan.AssignmentRole.SUPPORT;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 环保分局 leads task 26, 国土分局 supports it, 财政分局 has nothing to do with it; all in memory, on the morning of 6 January 2020. */
final class TwoUnits extends Clock implements Assistances, TakenSteps, TaskDetails, Obligations {

    static final LocalDate TODAY = LocalDate.of(2020, 1, 6);
    static final LocalDate WANTED = LocalDate.of(2020, 1, 20);

    final UnitId environment = UnitId.next();
    final UnitId land = UnitId.next();
    final UnitId finance = UnitId.next();
    final Actor asker = actor("环保分局联络员", Role.LIAISON, environment);
    final Actor asked = actor("国土分局联络员", Role.LIAISON, land);
    final Actor stranger = actor("财政分局联络员", Role.LIAISON, finance);
    final Actor signer = actor("国土分局责任领导", Role.UNIT_LEADER, land);
    final Actor office = actor("领导小组办公室", Role.OFFICE, null);
    final Actor leader = actor("镇领导", Role.LEADER, null);
    final Actor auditor = actor("审计管理员", Role.AUDITOR, null);

    final List<Assistance> items = new ArrayList<>();
    final List<TakenStep> steps = new ArrayList<>();
    private final TaskId task = TaskId.next();
    private Instant now = moment("2020-01-06T09:00");

    private final AssistanceDesk desk = new AssistanceDesk(this, this, this);
    final AskForAssistance askForAssistance = new AskForAssistance(new TaskParties(this, this, this), desk, this);
    final TakeAssistanceStep takeStep = new TakeAssistanceStep(this, this, desk, this);

    AskCommand command() {
        return new AskCommand("2018-45", 26, environment, land, " 提供权属资料 ", "逐段注明\r\n权属单位", WANTED);
    }

    Assistance ask() {
        return item(askForAssistance.ask(command(), asker));
    }

    /** Whoever's turn it is, having seen the item as it is. */
    void take(Assistance item, AssistanceStep step, StepWords words) {
        takeStep.take(item.id(), item.revision(), step, words, step.side() == AssistanceSide.ASKER ? asker : asked);
    }

    static StepWords say(String note) {
        return new StepWords(note, null, "");
    }

    static StepWords say(String note, LocalDate day) {
        return new StepWords(note, day, "");
    }

    Assistance item(AssistanceId id) {
        return findForChange(id).orElseThrow();
    }

    void at(String moment) {
        now = moment(moment);
    }

    private static Instant moment(String moment) {
        return OffsetDateTime.parse(moment + ":00+08:00").toInstant();
    }

    private static Actor actor(String name, Role role, @Nullable UnitId unit) {
        return new Actor(AccountId.next(), "login", name, Set.of(new Duty(role, unit)));
    }

    @Override
    public Optional<Assistance> findForChange(AssistanceId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    @Override
    public Assistance saveAndFlush(Assistance assistance) {
        if (!items.contains(assistance)) {
            items.add(assistance);
        }
        return assistance;
    }

    @Override
    public long count() {
        return items.size();
    }

    @Override
    public void append(TakenStep step) {
        steps.add(step);
    }

    @Override
    public Optional<TakenStep> find(AssistanceId assistance, int number) {
        return of(assistance).stream().filter(step -> step.number() == number).findFirst();
    }

    @Override
    public List<TakenStep> of(AssistanceId assistance) {
        return steps.stream()
                .filter(step -> step.assistance().equals(assistance))
                .toList();
    }

    @Override
    public Optional<TaskFacts> of(TaskId id, LocalDate day) {
        return id.equals(task) ? of("2018-45", 26, day) : Optional.empty();
    }

    @Override
    public Optional<TaskFacts> of(String planCode, int number, LocalDate day) {
        return number != 26
                ? Optional.empty()
                : Optional.of(new TaskFacts(
                        task,
                        0,
                        PlanId.next(),
                        planCode,
                        "横委办〔2018〕45号",
                        3,
                        "行动小组",
                        number,
                        "截污次支管网",
                        List.of(),
                        LocalDate.of(2018, 9, 1),
                        LocalDate.of(2020, 11, 30),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Override
    public List<TaskFacts> ofPlan(PlanId plan, LocalDate day) {
        return List.of();
    }

    @Override
    public Survey survey(PlanId plan, LocalDate day) {
        return new Survey(List.of(owed(environment, LEAD), owed(land, SUPPORT), other()), List.of());
    }

    private Obligation owed(UnitId unit, AssignmentRole role) {
        return new Obligation(task, 26, "截污次支管网", unit, "单位", role);
    }

    private Obligation other() {
        return new Obligation(TaskId.next(), 27, "绿化景观点", finance, "财政分局", SUPPORT);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
