package cn.hengli.plan.persistence;

import cn.hengli.plan.PlanId;
import cn.hengli.plan.PlanRegister;
import cn.hengli.plan.RegisteredTask;
import cn.hengli.plan.RegisteredUnit;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.UnitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcPlanRegister implements PlanRegister {

    private final JdbcClient jdbc;

    @Override
    public List<RegisteredTask> tasks(PlanId plan, LocalDate day) {
        return jdbc.sql("""
                        select task.number, task.title, grp.number as group_number, grp.name as group_name,
                            array(select unit_name_on(a.unit_id, :day) from assignment a
                                where a.task_id = task.id and a.until is null and a.role = 'LEAD' and a.unit_id is not null
                                order by a.position) as leads,
                            array(select unit_name_on(a.unit_id, :day) from assignment a
                                where a.task_id = task.id and a.until is null and a.role = 'SUPPORT' and a.unit_id is not null
                                order by a.position) as supports,
                            array(select c.name from assignment a join collective c on c.id = a.collective_id
                                where a.task_id = task.id and a.until is null order by a.role, a.position) as collectives,
                            task.starts_on, task.due_on, task.continuing
                        from task join action_group grp on grp.id = task.group_id
                        where task.plan_id = :plan
                        order by task.number
                        """)
                .param("plan", plan.value())
                .param("day", day)
                .query(JdbcPlanRegister::task)
                .list();
    }

    @Override
    public List<RegisteredUnit> units(PlanId plan, LocalDate day) {
        return jdbc.sql("""
                        with named as (
                            select a.unit_id, a.collective_id, a.role, task.number
                            from assignment a join task on task.id = a.task_id
                            where task.plan_id = :plan and a.until is null
                        )
                        select unit.id, unit_name_on(unit.id, :day) as name, unit.kind,
                            array(select alias from unit_alias where unit_id = unit.id
                                union
                                select other.name from unit_name other
                                where other.unit_id = unit.id and other.name <> unit_name_on(unit.id, :day)
                                order by 1) as aliases,
                            array(select c.name from collective c join collective_member m on m.collective_id = c.id
                                where m.unit_id = unit.id order by c.position, c.name) as collectives,
                            array(select number from named where unit_id = unit.id and role = 'LEAD' order by 1) as leads,
                            array(select number from named where unit_id = unit.id and role = 'SUPPORT' order by 1) as supports
                        from unit
                        where unit.id in (
                            select unit_id from named where unit_id is not null
                            union
                            select m.unit_id from collective_member m join named on named.collective_id = m.collective_id
                            union
                            select m.unit_id from action_group_member m join action_group g on g.id = m.group_id
                            where g.plan_id = :plan)
                        order by unit.position, unit_name_on(unit.id, :day) collate chinese
                        """)
                .param("plan", plan.value())
                .param("day", day)
                .query(JdbcPlanRegister::unit)
                .list();
    }

    private static RegisteredTask task(ResultSet row, int number) throws SQLException {
        return new RegisteredTask(
                row.getInt("number"),
                row.getString("title"),
                row.getInt("group_number"),
                row.getString("group_name"),
                texts(row, "leads"),
                texts(row, "supports"),
                texts(row, "collectives"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("continuing"));
    }

    private static RegisteredUnit unit(ResultSet row, int number) throws SQLException {
        return new RegisteredUnit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                texts(row, "aliases"),
                texts(row, "collectives"),
                numbers(row, "leads"),
                numbers(row, "supports"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return List.of((Integer[]) row.getArray(column).getArray());
    }
}
