package cn.hengli.assistance.persistence;

import cn.hengli.assistance.AssistanceBook;
import cn.hengli.assistance.AssistanceId;
import cn.hengli.assistance.AssistanceRow;
import cn.hengli.assistance.AssistanceState;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcAssistanceBook implements AssistanceBook {

    private static final String SELECT = """
            select a.*, p.code, t.number, t.title,
                unit_name_on(a.asker_id, :day) as asker_name, unit_name_on(a.asked_id, :day) as asked_name,
                array(select s.at from assistance_step s where s.assistance_id = a.id order by s.number) as moments,
                array(select s.state from assistance_step s where s.assistance_id = a.id order by s.number) as states
            from assistance a join task t on t.id = a.task_id join plan p on p.id = t.plan_id
            """;

    private final JdbcClient jdbc;

    @Override
    public Optional<AssistanceRow> find(AssistanceId id, LocalDate day) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(AssistanceRowMapper::row)
                .optional();
    }

    @Override
    public List<AssistanceRow> of(Wanted wanted, LocalDate day, int limit) {
        return jdbc.sql(SELECT + """
                        where (:reach::uuid[] is null or a.asker_id = any (:reach) or a.asked_id = any (:reach))
                            and (:units::uuid[] is null or a.asker_id = any (:units) or a.asked_id = any (:units))
                            and (:task::uuid is null or a.task_id = :task)
                            and (:number::int is null or t.number = :number)
                            and a.state = any (:states)
                            and (:before::date is null or a.agreed_on < :before)
                            and position(lower(:text) in lower(a.thing || ' ' || a.details || ' ' || t.title)) > 0
                        order by a.state = any (:over), case when a.state = any (:over) then a.id end desc,
                            coalesce(a.agreed_on, a.offered_on, a.wanted_on), a.id
                        limit :limit
                        """)
                .param("day", day)
                .param("reach", ids(wanted.reach()))
                .param("units", ids(wanted.units()))
                .param("task", wanted.task() == null ? null : wanted.task().value())
                .param("number", wanted.taskNumber())
                .param("states", names(wanted.states()))
                .param("before", wanted.agreedBefore())
                .param("text", wanted.text())
                .param("over", names(AssistanceState.over()))
                .param("limit", limit)
                .query(AssistanceRowMapper::row)
                .list();
    }

    private static UUID @Nullable [] ids(@Nullable Set<UnitId> units) {
        return units == null ? null : units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static String[] names(Collection<AssistanceState> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }
}
