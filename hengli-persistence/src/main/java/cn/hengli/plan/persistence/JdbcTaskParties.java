package cn.hengli.plan.persistence;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.TaskId;
import cn.hengli.plan.TaskParties;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcTaskParties implements TaskParties {

    private final JdbcClient jdbc;

    /** Each unit stands for itself and for those whose work came to it, however far back. */
    @Override
    public List<Party> of(Set<UnitId> units, LocalDate day) {
        return jdbc.sql("""
                        with recursive line (unit_id, id) as (
                            select id, id from unit where id = any (:units) and (dissolved_on is null or dissolved_on > :day)
                            union
                            select line.unit_id, unit.id from unit join line on unit.successor_id = line.id
                            where unit.dissolved_on <= :day
                        )
                        select a.task_id, line.unit_id, min(a.role) as role
                        from line
                        join unit on unit.id = line.unit_id
                        join assignment a on a.until is null and (a.unit_id = line.id
                            or exists (select from collective_member m where m.collective_id = a.collective_id and m.unit_id = line.id))
                        group by a.task_id, line.unit_id, unit.position
                        order by unit.position, line.unit_id, a.task_id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> new Party(
                        new TaskId(row.getObject("task_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        AssignmentRole.valueOf(row.getString("role"))))
                .list();
    }
}
