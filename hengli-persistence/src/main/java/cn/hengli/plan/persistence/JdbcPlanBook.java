package cn.hengli.plan.persistence;

import cn.hengli.plan.LeadingPost;
import cn.hengli.plan.Phase;
import cn.hengli.plan.PlanBook;
import cn.hengli.plan.PlanFacts;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.PlannedFund;
import cn.hengli.plan.Target;
import cn.hengli.plan.TaskFilter;
import cn.hengli.plan.TaskId;
import cn.hengli.plan.TaskRow;
import cn.hengli.plan.UnitDuties;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcPlanBook implements PlanBook {

    /** Units and all whose work they took over, however far back. */
    private static final String LINE = """
            with recursive line (id) as (
                select unnest(cast(:units as uuid[]))
                union
                select unit.id from unit join line on unit.successor_id = line.id
            )
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Override
    public List<PlanFacts.Row> plans() {
        return jdbc.sql("""
                        select id, code, title, document_number, issued_on, first_quarter, last_quarter,
                            (select count(*) from task where task.plan_id = plan.id) as tasks
                        from plan order by issued_on desc, code desc
                        """)
                .query((row, number) -> new PlanFacts.Row(
                        new PlanId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("document_number"),
                        row.getObject("issued_on", LocalDate.class),
                        Quarter.parse(row.getString("first_quarter")),
                        Quarter.parse(row.getString("last_quarter")),
                        row.getInt("tasks")))
                .list();
    }

    @Override
    public Optional<PlanFacts> plan(String code, LocalDate day) {
        return jdbc.sql("""
                        select plan.*,
                            (select json_agg(json_build_object('year', t.year, 'text', t.text) order by t.year)
                                from plan_target t where t.plan_id = plan.id) as targets,
                            (select json_agg(json_build_object('name', f.name, 'amount', f.amount, 'note', f.note)
                                    order by f.position)
                                from plan_fund f where f.plan_id = plan.id) as funds,
                            (select json_agg(json_build_object('number', p.number, 'name', p.name, 'startsOn', p.starts_on,
                                    'endsOn', p.ends_on, 'duties', p.duties) order by p.number)
                                from phase p where p.plan_id = plan.id) as phases,
                            (select json_agg(json_build_object('body', l.body, 'title', l.title, 'heldBy', l.held_by)
                                    order by l.position)
                                from leading_post l where l.plan_id = plan.id) as posts,
                            (select json_agg(json_build_object('number', g.number, 'name', g.name, 'leader', g.leader,
                                    'deputies', g.deputies, 'duties', g.duties,
                                    'members', (select coalesce(json_agg(json_build_object('unit', json_build_object('value', m.unit_id),
                                            'name', unit_name_on(m.unit_id, :day)) order by m.position), '[]')
                                        from action_group_member m where m.group_id = g.id),
                                    'tasks', array(select task.number from task where task.group_id = g.id order by 1))
                                    order by g.number)
                                from action_group g where g.plan_id = plan.id) as groups
                        from plan where plan.code = :code
                        """)
                .param("code", code)
                .param("day", day)
                .query((row, number) -> facts(row))
                .optional();
    }

    @Override
    public List<TaskRow> tasks(PlanId plan, TaskFilter filter, LocalDate day) {
        var parties = filter.parties();
        return jdbc.sql(LINE + """
                        select task.id, task.number, task.title, task.due_on, task.continuing,
                            grp.number as group_number, grp.name as group_name,
                            array(select coalesce(unit_name_on(a.unit_id, :day), c.name) from assignment a
                                left join collective c on c.id = a.collective_id
                                where a.task_id = task.id and a.until is null and a.role = 'LEAD' order by a.position) as leads,
                            array(select coalesce(unit_name_on(a.unit_id, :day), c.name) from assignment a
                                left join collective c on c.id = a.collective_id
                                where a.task_id = task.id and a.until is null and a.role = 'SUPPORT' order by a.position) as supports
                        from task join action_group grp on grp.id = task.group_id
                        where task.plan_id = :plan
                            and (:group::int is null or grp.number = :group)
                            and (:continuing::boolean is null or task.continuing = :continuing)
                            and (:text = '' or task.number::text = :text or position(lower(:text) in lower(task.title)) > 0
                                or exists (select from unnest(task.measures) m where position(lower(:text) in lower(m)) > 0))
                            and (:anybody or exists (select from assignment a
                                where a.task_id = task.id and a.until is null
                                    and (:role::text is null or a.role = :role)
                                    and (a.collective_id = any (:collectives) or a.unit_id in (select id from line)
                                        or exists (select from collective_member m
                                            where m.collective_id = a.collective_id and m.unit_id in (select id from line)))))
                        order by task.number
                        """)
                .param("plan", plan.value())
                .param("day", day)
                .param("group", filter.group())
                .param("continuing", filter.continuing())
                .param("text", filter.text().strip())
                .param("anybody", parties == null)
                .param("units", parties == null ? new UUID[0] : uuids(parties.units(), UnitId::value))
                .param("collectives", parties == null ? new UUID[0] : uuids(parties.collectives(), CollectiveId::value))
                .param("role", filter.role() == null ? null : filter.role().name())
                .query((row, number) -> new TaskRow(
                        new TaskId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getInt("group_number"),
                        row.getString("group_name"),
                        texts(row.getArray("leads")),
                        texts(row.getArray("supports")),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("continuing")))
                .list();
    }

    @Override
    public UnitDuties duties(UnitId unit, LocalDate day) {
        return jdbc.sql(LINE + """
                        select
                            (select json_agg(json_build_object('planCode', plan.code, 'number', task.number, 'title', task.title,
                                    'role', a.role,
                                    'through', coalesce(c.name, case when a.unit_id <> all (:units) then unit_name_on(a.unit_id, :day) end),
                                    'continuing', task.continuing)
                                    order by plan.issued_on desc, a.role, task.number)
                                from assignment a
                                join task on task.id = a.task_id
                                join plan on plan.id = task.plan_id
                                left join collective c on c.id = a.collective_id
                                where a.until is null and (a.unit_id in (select id from line)
                                    or exists (select from collective_member m
                                        where m.collective_id = a.collective_id and m.unit_id in (select id from line)))) as tasks,
                            (select json_agg(json_build_object('planCode', plan.code, 'number', g.number, 'name', g.name)
                                    order by plan.issued_on desc, g.number)
                                from action_group_member m
                                join action_group g on g.id = m.group_id
                                join plan on plan.id = g.plan_id
                                where m.unit_id in (select id from line)) as memberships
                        """)
                .param("day", day)
                .param("units", new UUID[] {unit.value()})
                .query((row, number) -> new UnitDuties(
                        parts(row, "tasks", UnitDuties.TaskDuty[].class),
                        parts(row, "memberships", UnitDuties.Membership[].class)))
                .single();
    }

    private PlanFacts facts(ResultSet row) throws SQLException {
        return new PlanFacts(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                Quarter.parse(row.getString("first_quarter")),
                Quarter.parse(row.getString("last_quarter")),
                parts(row, "targets", Target[].class),
                parts(row, "funds", PlannedFund[].class),
                parts(row, "phases", Phase[].class),
                parts(row, "posts", LeadingPost[].class),
                parts(row, "groups", PlanFacts.Group[].class));
    }

    private <T> List<T> parts(ResultSet row, String column, Class<T[]> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? List.of() : List.of(json.readValue(text, type));
    }

    private static <T> UUID[] uuids(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).toArray(UUID[]::new);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
