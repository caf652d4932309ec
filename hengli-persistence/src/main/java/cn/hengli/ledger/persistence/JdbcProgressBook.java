package cn.hengli.ledger.persistence;

import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.ProgressBook;
import cn.hengli.light.Judgement;
import cn.hengli.light.TaskLight;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcProgressBook implements ProgressBook {

    private static final String LIVE_QUARTERS = """
            select id, quarter, due_on, closed_at is not null as closed, closings
            from ledger_period
            where plan_id = :plan
            order by quarter
            """;

    /** Each change of a quarter left a revision; a quarter was closed so often as revisions name different moments of closing. */
    private static final String PAST_QUARTERS = """
            select p.id, p.quarter, (last.content ->> 'dueOn')::date as due_on, last.content -> 'closed' is not null as closed,
                   (select count(distinct r.content ->> 'closed') from revision r
                    where r.subject_kind = 'PERIOD' and r.subject_id = p.id and r.at <= :asOf) as closings
            from ledger_period p
            cross join lateral (
                select r.content from revision r
                where r.subject_kind = 'PERIOD' and r.subject_id = p.id and r.at <= :asOf
                order by r.id desc limit 1) last
            where p.plan_id = :plan
            order by p.quarter
            """;

    private static final String LIVE_OFFICE = """
            select p.quarter, c.task_id, c.light, c.light_reason, c.saved_by, c.saved_at
            from consolidation c
            join ledger_period p on p.id = c.period_id
            where p.plan_id = :plan and c.light is not null
            """;

    private static final String PAST_OFFICE = """
            select p.quarter, c.task_id, last.content ->> 'light' as light, coalesce(last.content ->> 'lightReason', '') as light_reason,
                   last.actor_name as saved_by, last.at as saved_at
            from consolidation c
            join ledger_period p on p.id = c.period_id
            cross join lateral (
                select r.content, r.actor_name, r.at from revision r
                where r.subject_kind = 'CONSOLIDATION' and r.subject_id = c.id and r.at <= :asOf
                order by r.id desc limit 1) last
            where p.plan_id = :plan and last.content -> 'light' is not null
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ProgressLines lines;
    private final PastTasks pastTasks;
    private final TaskDetails tasks;
    private final Clock clock;

    @Override
    public List<OpenedQuarter> quarters(PlanId plan, @Nullable Instant asOf) {
        return asOf(jdbc.sql(asOf == null ? LIVE_QUARTERS : PAST_QUARTERS), asOf)
                .param("plan", plan.value())
                .query((row, number) -> new OpenedQuarter(
                        new LedgerPeriodId(row.getObject("id", UUID.class)),
                        Quarter.parse(row.getString("quarter")),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("closed"),
                        row.getInt("closings")))
                .list();
    }

    @Override
    public List<PlannedTask> tasks(PlanId plan, @Nullable Instant asOf) {
        var present = tasks.ofPlan(plan, LocalDate.now(clock)).stream()
                .map(FrozenFacts::planned)
                .toList();
        return asOf == null ? present : pastTasks.of(plan, present, asOf);
    }

    @Override
    public List<Line> lines(PlanId plan, @Nullable Instant asOf) {
        return lines.of(plan, asOf);
    }

    @Override
    public Map<Quarter, Map<TaskId, OfficeLight>> officeLights(PlanId plan, @Nullable Instant asOf) {
        var lights = new HashMap<Quarter, Map<TaskId, OfficeLight>>();
        asOf(jdbc.sql(asOf == null ? LIVE_OFFICE : PAST_OFFICE), asOf)
                .param("plan", plan.value())
                .query(row -> {
                    lights.computeIfAbsent(Quarter.parse(row.getString("quarter")), any -> new HashMap<>())
                            .put(
                                    new TaskId(row.getObject("task_id", UUID.class)),
                                    new OfficeLight(
                                            TaskLight.valueOf(row.getString("light")),
                                            row.getString("light_reason"),
                                            row.getString("saved_by"),
                                            Objects.requireNonNull(LedgerRowMapper.instant(row, "saved_at"))));
                });
        return lights;
    }

    @Override
    public Map<LedgerPeriodId, Map<Integer, Map<TaskId, Judgement>>> kept(PlanId plan) {
        var kept = new HashMap<LedgerPeriodId, Map<Integer, Map<TaskId, Judgement>>>();
        jdbc.sql("""
                        select f.period_id, f.closing, f.task_id, f.judgement::text as judgement
                        from frozen_light f
                        join ledger_period p on p.id = f.period_id
                        where p.plan_id = :plan
                        """).param("plan", plan.value()).query(row -> {
            kept.computeIfAbsent(new LedgerPeriodId(row.getObject("period_id", UUID.class)), any -> new HashMap<>())
                    .computeIfAbsent(row.getInt("closing"), any -> new HashMap<>())
                    .put(
                            new TaskId(row.getObject("task_id", UUID.class)),
                            json.readValue(row.getString("judgement"), Judgement.class));
        });
        return kept;
    }

    @Override
    public List<PlannedTask> frozenTasks(LedgerPeriodId period) {
        return jdbc.sql("""
                        select f.facts::text as facts
                        from frozen_task f
                        join ledger_period p on p.id = f.period_id and p.closings = f.closing
                        where f.period_id = :period
                        order by f.number
                        """)
                .param("period", period.value())
                .query((row, number) -> FrozenFacts.planned(FrozenFacts.read(row.getString("facts"), json)))
                .list();
    }

    @Override
    public void keep(LedgerPeriodId period, int closing, Map<TaskId, Judgement> lights) {
        var given = List.copyOf(lights.entrySet());
        jdbc.sql("""
                        insert into frozen_light (period_id, closing, task_id, judgement)
                        select :period, :closing, given.task_id, given.judgement::jsonb
                        from unnest(:tasks::uuid[], :judgements::text[]) as given (task_id, judgement)
                        """)
                .param("period", period.value())
                .param("closing", closing)
                .param(
                        "tasks",
                        given.stream().map(each -> each.getKey().value()).toArray(UUID[]::new))
                .param(
                        "judgements",
                        given.stream()
                                .map(each -> json.writeValueAsString(each.getValue()))
                                .toArray(String[]::new))
                .update();
    }

    private static JdbcClient.StatementSpec asOf(JdbcClient.StatementSpec statement, @Nullable Instant asOf) {
        return asOf == null ? statement : statement.param("asOf", asOf.atOffset(ZoneOffset.UTC));
    }
}
