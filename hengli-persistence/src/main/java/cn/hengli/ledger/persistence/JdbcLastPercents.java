package cn.hengli.ledger.persistence;

import cn.hengli.ledger.LastPercents;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcLastPercents implements LastPercents {

    private final JdbcClient jdbc;

    @Override
    public Map<Row, BigDecimal> before(PlanId plan, Quarter quarter) {
        var percents = new HashMap<Row, BigDecimal>();
        jdbc.sql("""
                        select distinct on (e.task_id, e.unit_id) e.task_id, e.unit_id, e.percent
                        from ledger_entry e
                        join ledger_period p on p.id = e.period_id
                        where p.plan_id = :plan and e.quarter < :quarter
                          and e.percent is not null and e.first_submitted_at is not null
                        order by e.task_id, e.unit_id, e.quarter desc
                        """)
                .param("plan", plan.value())
                .param("quarter", quarter.toString())
                .query(row -> {
                    var task = new TaskId(row.getObject("task_id", UUID.class));
                    var unit = new UnitId(row.getObject("unit_id", UUID.class));
                    percents.put(new Row(task, unit), row.getBigDecimal("percent"));
                });
        return percents;
    }
}
