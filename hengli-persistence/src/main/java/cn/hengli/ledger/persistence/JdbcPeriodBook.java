package cn.hengli.ledger.persistence;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.PeriodBook;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.plan.PlanId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcPeriodBook implements PeriodBook {

    private static final String SELECT = """
            select p.id, p.plan_id, plan.code, p.quarter, p.opened_at, p.due_on,
                   p.published_at, p.published_by, p.closed_at, p.closed_by, p.closings,
                   count(e.id) filter (where e.state = 'PENDING') as pending,
                   count(e.id) filter (where e.state = 'DRAFT') as draft,
                   count(e.id) filter (where e.state = 'AWAITING_SIGN_OFF') as awaiting_sign_off,
                   count(e.id) filter (where e.state = 'SUBMITTED') as submitted,
                   count(e.id) filter (where e.state = 'RETURNED') as returned,
                   count(e.id) filter (where e.state = 'ACCEPTED') as accepted
            from ledger_period p
            join plan on plan.id = p.plan_id
            left join ledger_entry e on e.period_id = p.id and e.lapsed_at is null
                and (cast(:units as uuid[]) is null or e.unit_id = any (:units))
            where %s
            group by p.id, plan.code
            order by p.quarter desc
            """;

    private static final UUID @Nullable [] ALL_UNITS = null;

    private final JdbcClient jdbc;

    @Override
    public List<PeriodFacts> of(PlanId plan) {
        return of(plan, ALL_UNITS);
    }

    @Override
    public List<PeriodFacts> of(PlanId plan, Set<UnitId> units) {
        return of(plan, units.stream().map(UnitId::value).toArray(UUID[]::new));
    }

    private List<PeriodFacts> of(PlanId plan, UUID @Nullable [] units) {
        return jdbc.sql(SELECT.formatted("p.plan_id = :plan"))
                .param("plan", plan.value())
                .param("units", units)
                .query(JdbcPeriodBook::period)
                .list();
    }

    @Override
    public Optional<PeriodFacts> find(String planCode, Quarter quarter) {
        return jdbc.sql(SELECT.formatted("plan.code = :code and p.quarter = :quarter"))
                .param("code", planCode)
                .param("units", ALL_UNITS)
                .param("quarter", quarter.toString())
                .query(JdbcPeriodBook::period)
                .optional();
    }

    private static PeriodFacts period(ResultSet row, int number) throws SQLException {
        var counts = new EnumMap<EntryState, Integer>(EntryState.class);
        for (var state : EntryState.values()) {
            counts.put(state, row.getInt(state.name()));
        }
        return new PeriodFacts(
                new LedgerPeriodId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("code"),
                Quarter.parse(row.getString("quarter")),
                Objects.requireNonNull(LedgerRowMapper.instant(row, "opened_at")),
                row.getObject("due_on", LocalDate.class),
                LedgerRowMapper.instant(row, "published_at"),
                row.getString("published_by"),
                LedgerRowMapper.instant(row, "closed_at"),
                row.getString("closed_by"),
                row.getInt("closings"),
                counts);
    }
}
