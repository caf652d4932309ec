package cn.hengli.ledger.persistence;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.StandingEntries;
import cn.hengli.ledger.StandingEntry;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcStandingEntries implements StandingEntries {

    private final JdbcClient jdbc;

    @Override
    public List<StandingEntry> of(LedgerPeriodId period) {
        return jdbc.sql("""
                        select e.id, e.task_id, t.number, t.title, e.unit_id,
                               unit_name_on(e.unit_id, quarter_end(e.quarter)) as unit_name,
                               e.role, e.state, e.lapsed_at is not null as lapsed
                        from ledger_entry e
                        join task t on t.id = e.task_id
                        join unit u on u.id = e.unit_id
                        where e.period_id = :period
                        order by t.number, e.role, u.position
                        """)
                .param("period", period.value())
                .query((row, number) -> new StandingEntry(
                        new LedgerEntryId(row.getObject("id", UUID.class)),
                        new TaskId(row.getObject("task_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("title"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("unit_name"),
                        AssignmentRole.valueOf(row.getString("role")),
                        EntryState.valueOf(row.getString("state")),
                        row.getBoolean("lapsed")))
                .list();
    }
}
