package cn.hengli.ledger.persistence;

import cn.hengli.ledger.PlanAtWork;
import cn.hengli.ledger.PlansAtWork;
import cn.hengli.plan.PlanId;
import cn.hengli.shared.Quarter;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcPlansAtWork implements PlansAtWork {

    private final JdbcClient jdbc;

    @Override
    public List<PlanAtWork> all() {
        return jdbc.sql("""
                        select id, code, title, first_quarter, last_quarter,
                               exists (select from ledger_period where plan_id = plan.id) as opened
                        from plan
                        order by issued_on desc, code desc
                        """)
                .query((row, number) -> new PlanAtWork(
                        new PlanId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("title"),
                        Quarter.parse(row.getString("first_quarter")),
                        Quarter.parse(row.getString("last_quarter")),
                        row.getBoolean("opened")))
                .list();
    }
}
