package cn.hengli.plan.persistence;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.TaskFacts.IndicatorFacts;
import cn.hengli.plan.TaskFacts.MilestoneFacts;
import cn.hengli.plan.TaskFacts.Party;
import cn.hengli.plan.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcTaskDetails implements TaskDetails {

    /** The parts of a task come as JSON, so that one statement brings them all. */
    private static final String TASK = """
            select task.*, plan.code as plan_code, plan.document_number, grp.number as group_number, grp.name as group_name,
                (select json_agg(json_build_object(
                        'assignment', json_build_object('value', a.id),
                        'role', a.role,
                        'name', coalesce(unit_name_on(a.unit_id, :day), c.name),
                        'unit', case when a.unit_id is not null then json_build_object('value', a.unit_id) end,
                        'collective', case when c.id is not null then json_build_object('value', c.id) end,
                        'members', (select count(*) from collective_member m where m.collective_id = c.id),
                        'dissolved', coalesce(u.dissolved_on <= :day, false)) order by a.position)
                    from assignment a
                    left join unit u on u.id = a.unit_id
                    left join collective c on c.id = a.collective_id
                    where a.task_id = task.id and a.until is null) as parties,
                (select json_agg(json_build_object(
                        'id', json_build_object('value', i.id),
                        'name', i.name,
                        'unitOfMeasure', i.unit_of_measure,
                        'baseline', trim_scale(i.baseline),
                        'target', trim_scale(i.target),
                        'originalTarget', trim_scale(i.original_target),
                        'adjustmentBasis', i.adjustment_basis,
                        'adjustedOn', i.adjusted_on,
                        'counting', i.counting,
                        'note', i.note) order by i.position)
                    from indicator i where i.task_id = task.id and i.retired_at is null) as indicators,
                (select json_agg(json_build_object(
                        'id', json_build_object('value', m.id),
                        'name', m.name,
                        'dueOn', m.due_on,
                        'reachedOn', m.reached_on,
                        'redLine', m.red_line) order by m.due_on, m.position)
                    from milestone m where m.task_id = task.id and m.retired_at is null) as milestones
            from task
            join plan on plan.id = task.plan_id
            join action_group grp on grp.id = task.group_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Override
    public Optional<TaskFacts> of(TaskId task, LocalDate day) {
        return find("where task.id = :task", Map.of("task", task.value(), "day", day));
    }

    @Override
    public Optional<TaskFacts> of(String planCode, int number, LocalDate day) {
        return find(
                "where plan.code = :plan and task.number = :number",
                Map.of("plan", planCode, "number", number, "day", day));
    }

    @Override
    public List<TaskFacts> ofPlan(PlanId plan, LocalDate day) {
        return jdbc.sql(TASK + "where plan.id = :plan order by task.number")
                .params(Map.of("plan", plan.value(), "day", day))
                .query((row, number) -> facts(row))
                .list();
    }

    private Optional<TaskFacts> find(String condition, Map<String, Object> parameters) {
        return jdbc.sql(TASK + condition)
                .params(parameters)
                .query((row, number) -> facts(row))
                .optional();
    }

    private TaskFacts facts(ResultSet row) throws SQLException {
        var parties = parts(row, "parties", Party[].class);
        return new TaskFacts(
                new TaskId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_code"),
                row.getString("document_number"),
                row.getInt("group_number"),
                row.getString("group_name"),
                row.getInt("number"),
                row.getString("title"),
                List.of((String[]) row.getArray("measures").getArray()),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("continuing"),
                as(AssignmentRole.LEAD, parties),
                as(AssignmentRole.SUPPORT, parties),
                parts(row, "indicators", IndicatorFacts[].class),
                parts(row, "milestones", MilestoneFacts[].class));
    }

    private static List<Party> as(AssignmentRole role, List<Party> parties) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }

    private <T> List<T> parts(ResultSet row, String column, Class<T[]> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? List.of() : List.of(json.readValue(text, type));
    }
}
