package cn.hengli.ledger.persistence;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.HandIn;
import cn.hengli.ledger.HandIns;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.shared.UnitId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcHandIns implements HandIns {

    private final JdbcClient jdbc;

    @Override
    public List<HandIn> of(LedgerPeriodId period, @Nullable Set<UnitId> units) {
        return jdbc.sql("""
                        select e.unit_id, u.name as unit_name, e.state, e.first_submitted_at,
                            (select count(*) from ledger_entry_revision r
                             where r.entry_id = e.id and r.step = 'RETURN') as returned
                        from ledger_entry e
                        join quarter_unit u on u.period_id = e.period_id and u.unit_id = e.unit_id
                        where e.period_id = :period and e.lapsed_at is null
                          and (:units::uuid[] is null or e.unit_id = any (:units))
                        order by u.position, u.unit_id
                        """)
                .param("period", period.value())
                .param("units", JdbcLedgerRows.uuids(units))
                .query((row, number) -> new HandIn(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("unit_name"),
                        EntryState.valueOf(row.getString("state")),
                        LedgerRowMapper.instant(row, "first_submitted_at"),
                        row.getInt("returned")))
                .list();
    }
}
