package cn.hengli.ledger.persistence;

import cn.hengli.ledger.FrozenQuarters;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcFrozenQuarters implements FrozenQuarters {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Override
    public void freeze(LedgerPeriodId period, int closing, List<TaskFacts> tasks) {
        jdbc.sql("""
                        insert into frozen_task
                        select t.period_id, :closing, t.task_id, t.number, t.title, t.continuing, t.due_on,
                               t.group_number, t.group_name, given.facts::jsonb
                        from present_task t
                        join unnest(:tasks::uuid[], :facts::text[]) as given (task_id, facts) on given.task_id = t.task_id
                        where t.period_id = :period
                        """)
                .param("period", period.value())
                .param("closing", closing)
                .param("tasks", tasks.stream().map(task -> task.id().value()).toArray(UUID[]::new))
                .param("facts", tasks.stream().map(json::writeValueAsString).toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into frozen_unit
                        select u.period_id, :closing, u.unit_id, u.name, u.position
                        from present_unit u
                        where u.period_id = :period
                          and exists (select from ledger_entry e where e.period_id = :period and e.unit_id = u.unit_id)
                        """).param("period", period.value()).param("closing", closing).update();
    }

    @Override
    public Optional<TaskFacts> task(LedgerPeriodId period, TaskId task) {
        return jdbc.sql("""
                        select f.facts
                        from frozen_task f
                        join ledger_period p on p.id = f.period_id and p.closings = f.closing
                        where f.period_id = :period and f.task_id = :task
                        """)
                .param("period", period.value())
                .param("task", task.value())
                .query((row, number) -> FrozenFacts.read(row.getString("facts"), json))
                .optional();
    }
}
