package cn.hengli.dashboard.persistence;

import cn.hengli.dashboard.IndicatorBook;
import cn.hengli.plan.Counting;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcIndicatorBook implements IndicatorBook {

    private static final String LIVE = """
            select a.indicator_id, e.quarter, e.unit_id, a.value
            from ledger_period p
            join ledger_entry e on e.period_id = p.id and e.lapsed_at is null and e.state = 'ACCEPTED'
            join ledger_entry_actual a on a.entry_id = e.id and a.value is not null
            join unit u on u.id = e.unit_id
            where p.plan_id = :plan
            order by e.quarter, u.position, u.id
            """;

    /** Revisions hold figures as text, and say of some that they do not apply. */
    private static final String PAST = """
            select substr(actual.key, 8)::uuid as indicator_id, e.quarter, e.unit_id, actual.value::numeric as value
            from ledger_period p
            join ledger_entry e on e.period_id = p.id
            cross join lateral (
                select r.step, r.state, r.content from ledger_entry_revision r
                where r.entry_id = e.id and r.at <= :asOf
                order by r.number desc limit 1) last
            cross join lateral jsonb_each_text(last.content) actual
            join unit u on u.id = e.unit_id
            where p.plan_id = :plan and last.state = 'ACCEPTED'
              and actual.key like 'actual.%' and actual.value ~ '^-?[0-9]'
            order by e.quarter, u.position, u.id
            """;

    private final JdbcClient jdbc;

    @Override
    public List<Measured> indicators(PlanId plan) {
        return jdbc.sql("""
                        select i.id, i.task_id, t.number, t.title, i.name, i.unit_of_measure, i.target, i.original_target, i.counting
                        from indicator i
                        join task t on t.id = i.task_id
                        where t.plan_id = :plan and i.retired_at is null
                        order by t.number, i.position
                        """)
                .param("plan", plan.value())
                .query((row, number) -> new Measured(
                        new IndicatorId(row.getObject("id", UUID.class)),
                        new TaskId(row.getObject("task_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("unit_of_measure"),
                        row.getBigDecimal("target"),
                        row.getBigDecimal("original_target"),
                        Counting.valueOf(row.getString("counting"))))
                .list();
    }

    @Override
    public List<Reported> reported(PlanId plan, @Nullable Instant asOf) {
        var statement = jdbc.sql(asOf == null ? LIVE : PAST).param("plan", plan.value());
        return (asOf == null ? statement : statement.param("asOf", asOf.atOffset(ZoneOffset.UTC)))
                .query((row, number) -> new Reported(
                        new IndicatorId(row.getObject("indicator_id", UUID.class)),
                        Quarter.parse(row.getString("quarter")),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getBigDecimal("value")))
                .list();
    }
}
