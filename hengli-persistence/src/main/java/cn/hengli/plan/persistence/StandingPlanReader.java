package cn.hengli.plan.persistence;

import cn.hengli.plan.Assignee;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.StandingPlan;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a plan as it stands on a day, in three statements whatever its size. */
@Component
@RequiredArgsConstructor
class StandingPlanReader {

    private final JdbcClient jdbc;
    private final Clock clock;

    StandingPlan read(PlanId plan, LocalDate day) {
        return new StandingPlan(tasks(plan, day), collectives(), units(day));
    }

    private List<StandingPlan.Task> tasks(PlanId plan, LocalDate day) {
        var tasks = new LinkedHashMap<TaskId, StandingPlan.Task>();
        jdbc.sql("""
                        select task.id, task.number, task.title, assignment.role, assignment.unit_id, assignment.collective_id
                        from task
                        left join assignment on assignment.task_id = task.id
                            and (assignment.since at time zone :zone)::date <= :day
                            and (assignment.until is null or (assignment.until at time zone :zone)::date > :day)
                        where task.plan_id = :plan and task.starts_on <= :day
                        order by task.number, assignment.position
                        """)
                .param("plan", plan.value())
                .param("day", day)
                .param("zone", clock.getZone().getId())
                .query(row -> {
                    var id = new TaskId(row.getObject("id", UUID.class));
                    var number = row.getInt("number");
                    var title = row.getString("title");
                    var task = tasks.computeIfAbsent(
                            id, key -> new StandingPlan.Task(key, number, title, new ArrayList<>()));
                    var role = row.getString("role");
                    if (role != null) {
                        task.parties().add(new StandingPlan.Party(AssignmentRole.valueOf(role), assignee(row)));
                    }
                });
        return List.copyOf(tasks.values());
    }

    private Map<CollectiveId, StandingPlan.Collective> collectives() {
        var collectives = new LinkedHashMap<CollectiveId, StandingPlan.Collective>();
        jdbc.sql("""
                        select collective.id, collective.name, unit.id as unit_id
                        from collective
                        left join collective_member member on member.collective_id = collective.id
                        left join unit on unit.id = member.unit_id
                        order by collective.position, unit.position, unit.id
                        """).query(row -> {
            var id = new CollectiveId(row.getObject("id", UUID.class));
            var name = row.getString("name");
            var collective =
                    collectives.computeIfAbsent(id, key -> new StandingPlan.Collective(name, new ArrayList<>()));
            var member = row.getObject("unit_id", UUID.class);
            if (member != null) {
                collective.members().add(new UnitId(member));
            }
        });
        return collectives;
    }

    private Map<UnitId, StandingPlan.Unit> units(LocalDate day) {
        var units = new LinkedHashMap<UnitId, StandingPlan.Unit>();
        jdbc.sql("""
                        select id, unit_name_on(id, :day) as name, coalesce(dissolved_on <= :day, false) as dissolved, successor_id
                        from unit
                        """).param("day", day).query(row -> {
            units.put(
                    new UnitId(row.getObject("id", UUID.class)),
                    new StandingPlan.Unit(
                            row.getString("name"), row.getBoolean("dissolved"), unit(row, "successor_id")));
        });
        return units;
    }

    private static Assignee assignee(ResultSet row) throws SQLException {
        var collective = row.getObject("collective_id", UUID.class);
        return new Assignee(unit(row, "unit_id"), collective == null ? null : new CollectiveId(collective));
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new UnitId(id);
    }
}
