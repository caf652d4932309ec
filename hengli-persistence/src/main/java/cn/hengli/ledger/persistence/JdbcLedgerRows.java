package cn.hengli.ledger.persistence;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.ledger.WrittenRow;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcLedgerRows implements LedgerRows {

    /** Task and unit are as the quarter shows them, the unit by the name it had when the quarter ended. */
    static final String COLUMNS = """
            e.id, e.revision, e.quarter, e.task_id, t.number as task_number, t.title as task_title,
            t.group_number, t.group_name, t.continuing, e.unit_id, u.name as unit_name,
            u.position as unit_position, e.role, e.state, e.progress, e.nothing_to_report, e.percent,
            e.declared_light, e.help_needed,
            (select count(*) from attachment a where a.entry_id = e.id and a.removed_at is null) as attachments,
            e.filled_in_for_unit, e.return_reason, e.returned_by,
            case when e.return_reason is not null then
                (select max(r.at) from ledger_entry_revision r
                 where r.entry_id = e.id and r.step in ('RETURN', 'DECLINE', 'REOPEN'))
            end as returned_at,
            e.saved_at, e.submitted_at,
            e.first_submitted_at
            """;

    static final String TABLES = """
            from ledger_entry e
            join quarter_task t on t.period_id = e.period_id and t.task_id = e.task_id
            join quarter_unit u on u.period_id = e.period_id and u.unit_id = e.unit_id
            """;

    private static final String SELECT = "select " + COLUMNS + TABLES;

    /** The parts of one quarter, each read once: joined as the views stand, every entry looks its task and its unit up, in twice the time. */
    static final String OF_PERIOD = """
            with t as materialized (
                select * from quarter_task
                where period_id = :period and (:group::int is null or group_number = :group)),
            u as materialized (
                select * from quarter_unit
                where period_id = :period and (:units::uuid[] is null or unit_id = any (:units))),
            e as materialized (
                select * from ledger_entry
                where period_id = :period and lapsed_at is null
                  and (:units::uuid[] is null or unit_id = any (:units))
                  and (:states::text[] is null or state = any (:states)))
            """;

    private final JdbcClient jdbc;

    @Override
    public List<LedgerRow> of(LedgerRowFilter filter) {
        return select("", filter).query(LedgerRowMapper::row).list();
    }

    @Override
    public List<WrittenRow> written(LedgerRowFilter filter) {
        return select(", e.problems, e.next_plan ", filter)
                .query((row, number) -> new WrittenRow(
                        LedgerRowMapper.row(row, number), row.getString("problems"), row.getString("next_plan")))
                .list();
    }

    private StatementSpec select(String moreColumns, LedgerRowFilter filter) {
        return bound(jdbc.sql(OF_PERIOD + "select " + COLUMNS + moreColumns + """
                        from e
                        join t on t.task_id = e.task_id
                        join u on u.unit_id = e.unit_id
                        order by t.number, e.role, u.position
                        """), filter);
    }

    /** The parameters of {@link #OF_PERIOD}. */
    static StatementSpec bound(StatementSpec statement, LedgerRowFilter filter) {
        return statement
                .param("period", filter.period().value())
                .param("units", uuids(filter.units()))
                .param("states", names(filter.states()))
                .param("group", filter.group());
    }

    @Override
    public Optional<LedgerRow> find(LedgerEntryId entry) {
        return jdbc.sql(SELECT + "where e.id = :entry")
                .param("entry", entry.value())
                .query(LedgerRowMapper::row)
                .optional();
    }

    @Override
    public List<QuarterRow> through(@Nullable TaskId task, @Nullable UnitId unit, @Nullable Set<UnitId> readable) {
        return jdbc.sql(SELECT + """
                        where e.lapsed_at is null
                          and (:task::uuid is null or e.task_id = :task)
                          and (:unit::uuid is null or e.unit_id = :unit)
                          and (:readable::uuid[] is null or e.unit_id = any (:readable))
                        order by e.quarter desc, t.number, e.role, u.position
                        """)
                .param("task", task == null ? null : task.value())
                .param("unit", unit == null ? null : unit.value())
                .param("readable", uuids(readable))
                .query((row, number) ->
                        new QuarterRow(Quarter.parse(row.getString("quarter")), LedgerRowMapper.row(row, number)))
                .list();
    }

    static UUID @Nullable [] uuids(@Nullable Set<UnitId> units) {
        return units == null ? null : units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static String @Nullable [] names(@Nullable Set<EntryState> states) {
        return states == null ? null : states.stream().map(Enum::name).toArray(String[]::new);
    }
}
