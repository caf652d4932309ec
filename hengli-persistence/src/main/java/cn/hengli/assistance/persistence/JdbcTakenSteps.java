package cn.hengli.assistance.persistence;

import cn.hengli.assistance.AssistanceId;
import cn.hengli.assistance.AssistanceState;
import cn.hengli.assistance.AssistanceStep;
import cn.hengli.assistance.TakenStep;
import cn.hengli.assistance.TakenSteps;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcTakenSteps implements TakenSteps {

    private static final String SELECT = "select * from assistance_step where assistance_id = :assistance ";

    private final JdbcClient jdbc;

    @Override
    public void append(TakenStep step) {
        jdbc.sql("""
                        insert into assistance_step (assistance_id, number, at, account_id, actor_name, step, state,
                            unit_id, by_office, note, day, details)
                        values (:assistance, :number, :at, :account, :actor, :step, :state,
                            :unit, :byOffice, :note, :day, :details)
                        """)
                .param("assistance", step.assistance().value())
                .param("number", step.number())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("account", step.account().value())
                .param("actor", step.actorName())
                .param("step", step.step().name())
                .param("state", step.state().name())
                .param("unit", step.unit().value())
                .param("byOffice", step.byOffice())
                .param("note", step.note())
                .param("day", step.day())
                .param("details", step.details())
                .update();
    }

    @Override
    public Optional<TakenStep> find(AssistanceId assistance, int number) {
        return jdbc.sql(SELECT + "and number = :number")
                .param("assistance", assistance.value())
                .param("number", number)
                .query(JdbcTakenSteps::step)
                .optional();
    }

    @Override
    public List<TakenStep> of(AssistanceId assistance) {
        return jdbc.sql(SELECT + "order by number")
                .param("assistance", assistance.value())
                .query(JdbcTakenSteps::step)
                .list();
    }

    private static TakenStep step(ResultSet row, int number) throws SQLException {
        return new TakenStep(
                new AssistanceId(row.getObject("assistance_id", UUID.class)),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("actor_name"),
                AssistanceStep.valueOf(row.getString("step")),
                AssistanceState.valueOf(row.getString("state")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getBoolean("by_office"),
                row.getString("note"),
                row.getObject("day", LocalDate.class),
                row.getString("details"));
    }
}
