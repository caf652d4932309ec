package cn.hengli.ledger.persistence;

import cn.hengli.ledger.ConsolidatedLedger;
import cn.hengli.ledger.ConsolidatedTask;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.light.TaskLight;
import cn.hengli.plan.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcConsolidatedLedger implements ConsolidatedLedger {

    /** Each part read once, as for the rows of a quarter. */
    private static final String SELECT = """
            with t as materialized (
                select t.*, coalesce(c.revision, 0) as consolidation, coalesce(c.summary, '') as summary, c.light,
                       c.saved_at as consolidated_at, c.saved_by as consolidated_by
                from quarter_task t
                left join consolidation c on c.period_id = t.period_id and c.task_id = t.task_id
                where t.period_id = :period),
            u as materialized (select * from quarter_unit where period_id = :period),
            e as materialized (select * from ledger_entry where period_id = :period and lapsed_at is null)
            select\s""" + JdbcLedgerRows.COLUMNS + """
            , t.task_id as of_task, t.due_on, e.nothing_reason, e.problems, e.next_plan,
            t.consolidation, t.summary, t.light, t.consolidated_at, t.consolidated_by
            from t
            left join (e join u on u.unit_id = e.unit_id) on e.task_id = t.task_id
            order by t.number, e.role, u.position
            """;

    private final JdbcClient jdbc;

    @Override
    public List<ConsolidatedTask> of(LedgerPeriodId period) {
        var tasks = new ArrayList<ConsolidatedTask>();
        jdbc.sql(SELECT).param("period", period.value()).query(row -> {
            if (tasks.isEmpty() || tasks.get(tasks.size() - 1).number() != row.getInt("task_number")) {
                tasks.add(task(row));
            }
            if (row.getObject("id") != null) {
                tasks.get(tasks.size() - 1).reports().add(report(row));
            }
        });
        return tasks;
    }

    private static ConsolidatedTask.Report report(ResultSet row) throws SQLException {
        return new ConsolidatedTask.Report(
                LedgerRowMapper.row(row, row.getRow()),
                row.getString("nothing_reason"),
                row.getString("problems"),
                row.getString("next_plan"));
    }

    private static ConsolidatedTask task(ResultSet row) throws SQLException {
        var light = row.getString("light");
        return new ConsolidatedTask(
                new TaskId(row.getObject("of_task", UUID.class)),
                row.getInt("task_number"),
                row.getString("task_title"),
                row.getBoolean("continuing"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("group_number"),
                row.getString("group_name"),
                row.getInt("consolidation"),
                row.getString("summary"),
                light == null ? null : TaskLight.valueOf(light),
                LedgerRowMapper.instant(row, "consolidated_at"),
                row.getString("consolidated_by"),
                new ArrayList<>(),
                0,
                null);
    }
}
