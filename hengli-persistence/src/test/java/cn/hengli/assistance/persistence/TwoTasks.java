package cn.hengli.assistance.persistence;

import cn.hengli.plan.TaskId;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lays two tasks into the database: one unit leads both, another supports both, a village supports the first by its collective. */
@RequiredArgsConstructor
class TwoTasks {

    static final String PLAN = "assistance";
    static final Actor OFFICE = new Actor(AccountId.next(), "office", "领导小组办公室", Set.of(new Duty(Role.OFFICE, null)));

    private final JdbcClient jdbc;

    void lay() {
        insert("plan values (:id, 0, 'assistance', '方案', '文号', '横沥镇', '2018-10-31', '2018Q4', '2020Q4')", "plan");
        insert("action_group select :id, 0, id, 1, '行动小组', '组长', '{}', '{}' from plan", "group");
        unit("环保分局", 1);
        unit("国土分局", 2);
        unit("月塘村", 3);
        insert("collective (id, version, name, position) values (:id, 0, '各村社区', 1)", "collective");
        jdbc.sql("insert into collective_member (collective_id, unit_id) values (:collective, :unit)")
                .param("collective", id("collective"))
                .param("unit", village().value())
                .update();
        for (var number = 1; number <= 2; number++) {
            insert(
                    "task select :id, 0, plan_id, id, %d, '任务%d', '{}', '2018-09-01', '2020-11-30', false from action_group"
                            .formatted(number, number),
                    "task" + number);
            assign(number, "LEAD", lead(), null);
            assign(number, "SUPPORT", support(), null);
        }
        assign(1, "SUPPORT", null, id("collective"));
    }

    UnitId lead() {
        return new UnitId(id("环保分局"));
    }

    UnitId support() {
        return new UnitId(id("国土分局"));
    }

    UnitId village() {
        return new UnitId(id("月塘村"));
    }

    TaskId first() {
        return new TaskId(id("task1"));
    }

    TaskId second() {
        return new TaskId(id("task2"));
    }

    static Actor liaison(UnitId unit) {
        return new Actor(AccountId.next(), "liaison", "联络员", Set.of(new Duty(Role.LIAISON, unit)));
    }

    private void unit(String name, int position) {
        insert(
                "unit (id, version, kind, position, pinyin, initials) values (:id, 0, 'DEPARTMENT', %d, 'x', 'x')"
                        .formatted(position),
                name);
        jdbc.sql("insert into unit_name values (:unit, :name, '2018-01-01', null)")
                .param("unit", id(name))
                .param("name", name)
                .update();
    }

    private void assign(int task, String role, UnitId unit, UUID collective) {
        jdbc.sql(
                        "insert into assignment values (gen_random_uuid(), :task, :role, :unit, :collective, 0, '2018-09-01Z', null)")
                .param("task", id("task" + task))
                .param("role", role)
                .param("unit", unit == null ? null : unit.value())
                .param("collective", collective)
                .update();
    }

    private void insert(String what, String name) {
        jdbc.sql("insert into " + what).param("id", id(name)).update();
    }

    /** The same for the same name. */
    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
