package cn.hengli.ledger.persistence;

import cn.hengli.ledger.PlanAtWork;
import cn.hengli.ledger.PlansAtWork;
import cn.hengli.plan.PlanId;
import cn.hengli.shared.Quarter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcPlansAtWork implements PlansAtWork {

    private static final String SELECT = """
            select id, code, title, first_quarter, last_quarter,
                   exists (select from ledger_period where plan_id = plan.id) as opened
            from plan
            """;

    private final JdbcClient jdbc;

    @Override
    public List<PlanAtWork> recent() {
        return jdbc.sql(SELECT + "order by issued_on desc, code desc limit :most")
                .param("most", RECENT)
                .query(JdbcPlansAtWork::plan)
                .list();
    }

    @Override
    public Optional<PlanAtWork> find(String code) {
        return jdbc.sql(SELECT + "where code = :code")
                .param("code", code)
                .query(JdbcPlansAtWork::plan)
                .optional();
    }

    private static PlanAtWork plan(ResultSet row, int number) throws SQLException {
        return new PlanAtWork(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                Quarter.parse(row.getString("first_quarter")),
                Quarter.parse(row.getString("last_quarter")),
                row.getBoolean("opened"));
    }
}
