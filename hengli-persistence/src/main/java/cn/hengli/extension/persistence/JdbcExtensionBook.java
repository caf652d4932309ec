package cn.hengli.extension.persistence;

import cn.hengli.extension.ExtensionBook;
import cn.hengli.extension.ExtensionFacts;
import cn.hengli.extension.ExtensionFacts.Decision;
import cn.hengli.extension.ExtensionFilter;
import cn.hengli.extension.ExtensionId;
import cn.hengli.extension.ExtensionScope;
import cn.hengli.extension.ExtensionState;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcExtensionBook implements ExtensionBook {

    private static final String SELECT = """
            select e.*, plan.code as plan_code, task.number, task.title, task.due_on as present_due_on,
                unit_name_on(e.unit_id, :day) as unit_name
            from extension e
            join task on task.id = e.task_id
            join plan on plan.id = task.plan_id
            """;

    private final JdbcClient jdbc;

    @Override
    public List<ExtensionFacts> list(ExtensionFilter filter, @Nullable ExtensionScope scope, LocalDate day) {
        return jdbc.sql(SELECT + """
                        where (:all or e.task_id = any (:tasks) or e.unit_id = any (:own))
                            and (:state::text is null or e.state = :state)
                            and (:units::uuid[] is null or e.unit_id = any (:units))
                            and (:text = '' or task.number::text = :text or position(lower(:text) in lower(task.title)) > 0
                                or position(lower(:text) in lower(e.reason)) > 0
                                or position(lower(:text) in lower(e.decision)) > 0)
                        order by e.decided_at desc nulls first, e.asked_at, e.id
                        """)
                .param("day", day)
                .param("all", scope == null)
                .param("tasks", scope == null ? new UUID[0] : uuids(scope.tasks(), TaskId::value))
                .param("own", scope == null ? new UUID[0] : uuids(scope.units(), UnitId::value))
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("units", filter.units() == null ? null : uuids(filter.units(), UnitId::value))
                .param("text", filter.text().strip())
                .query((row, number) -> facts(row))
                .list();
    }

    @Override
    public Optional<ExtensionFacts> find(ExtensionId id, LocalDate day) {
        return jdbc.sql(SELECT + "where e.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query((row, number) -> facts(row))
                .optional();
    }

    @Override
    public List<ExtensionFacts> ofTask(TaskId task, LocalDate day) {
        return jdbc.sql(SELECT + "where e.task_id = :task order by e.asked_at, e.id")
                .param("day", day)
                .param("task", task.value())
                .query((row, number) -> facts(row))
                .list();
    }

    private static ExtensionFacts facts(ResultSet row) throws SQLException {
        return new ExtensionFacts(
                new ExtensionId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new TaskId(row.getObject("task_id", UUID.class)),
                row.getString("plan_code"),
                row.getInt("number"),
                row.getString("title"),
                row.getObject("present_due_on", LocalDate.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                ExtensionState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("asked_for", LocalDate.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("asked_on", LocalDate.class),
                row.getString("asked_by_name"),
                decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Decision(
                        at.toInstant(),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by_name"),
                        row.getString("decision"),
                        row.getObject("moved_from", LocalDate.class),
                        row.getObject("granted_to", LocalDate.class));
    }

    private static <T> UUID[] uuids(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).toArray(UUID[]::new);
    }
}
