package cn.hengli.ledger.persistence;

import cn.hengli.ledger.DeclaredLight;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.ProgressBook.Line;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the units reported in all quarters of a plan; of a past day from the revisions, which hold every state there ever was. */
@Repository
@RequiredArgsConstructor
class ProgressLines {

    /** Names and places of the units as each quarter shows them, worked out once and not for every entry. */
    private static final String UNITS = """
            with p as materialized (select id, quarter from ledger_period where plan_id = :plan),
            u as materialized (
                select u.* from p join quarter_unit u on u.period_id = p.id)
            """;

    private static final String LIVE = UNITS + """
            select e.id, e.quarter, e.task_id, e.unit_id, u.name as unit_name, u.position as unit_position, e.role, e.state,
                   e.percent, e.declared_light, e.first_submitted_at, e.help_needed <> '' as asks_for_help
            from p
            join ledger_entry e on e.period_id = p.id and e.lapsed_at is null
            join u on u.period_id = e.period_id and u.unit_id = e.unit_id
            order by e.quarter, e.task_id, e.role, u.position
            """;

    private static final String PAST = UNITS + """
            , r as materialized (
                select r.* from p
                join ledger_entry e on e.period_id = p.id
                join ledger_entry_revision r on r.entry_id = e.id),
            last as (
                select distinct on (entry_id) entry_id, step, state, content
                from r where at <= :asOf order by entry_id, number desc),
            first as (
                select entry_id, min(at) as at from r
                where at <= :asOf and step in ('SUBMIT', 'SIGN_OFF') and state = 'SUBMITTED' group by entry_id),
            -- whoever became a lead or a supporter after that day was the other before
            later as (
                select distinct on (entry_id) entry_id, step
                from r where at > :asOf and step in ('BECOME_LEAD', 'BECOME_SUPPORT') order by entry_id, number)
            select e.id, e.quarter, e.task_id, e.unit_id, u.name as unit_name, u.position as unit_position,
                   case later.step when 'BECOME_LEAD' then 'SUPPORT' when 'BECOME_SUPPORT' then 'LEAD' else e.role end as role,
                   last.state, (last.content ->> 'percent')::numeric as percent, last.content ->> 'light' as declared_light,
                   first.at as first_submitted_at, coalesce(last.content ->> 'helpNeeded', '') <> '' as asks_for_help
            from p
            join ledger_entry e on e.period_id = p.id
            join last on last.entry_id = e.id
            left join first on first.entry_id = e.id
            left join later on later.entry_id = e.id
            join u on u.period_id = e.period_id and u.unit_id = e.unit_id
            where last.step <> 'LAPSE'
            order by e.quarter, e.task_id, 7, u.position
            """;

    private final JdbcClient jdbc;

    List<Line> of(PlanId plan, @Nullable Instant asOf) {
        var statement = jdbc.sql(asOf == null ? LIVE : PAST).param("plan", plan.value());
        return (asOf == null ? statement : statement.param("asOf", asOf.atOffset(ZoneOffset.UTC)))
                .query(ProgressLines::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var declared = row.getString("declared_light");
        return new Line(
                new LedgerEntryId(row.getObject("id", UUID.class)),
                Quarter.parse(row.getString("quarter")),
                new TaskId(row.getObject("task_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                row.getInt("unit_position"),
                AssignmentRole.valueOf(row.getString("role")),
                EntryState.valueOf(row.getString("state")),
                row.getBigDecimal("percent"),
                declared == null ? null : DeclaredLight.valueOf(declared),
                LedgerRowMapper.instant(row, "first_submitted_at"),
                row.getBoolean("asks_for_help"));
    }
}
