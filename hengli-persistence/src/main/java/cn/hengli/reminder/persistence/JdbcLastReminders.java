package cn.hengli.reminder.persistence;

import cn.hengli.ledger.LastReminder;
import cn.hengli.ledger.LastReminders;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
class JdbcLastReminders implements LastReminders {

    private static final String SELECT =
            "select distinct on (r.entry_id) r.entry_id, r.at, r.actor_name, r.words from reminder r ";
    private static final String NEWEST = " order by r.entry_id, r.day desc";

    private final JdbcClient jdbc;

    @Override
    public List<LastReminder> of(LedgerPeriodId period, @Nullable Set<UnitId> units) {
        return jdbc.sql(SELECT + """
                        join ledger_entry e on e.id = r.entry_id
                        where e.period_id = :period and (:units::uuid[] is null or e.unit_id = any (:units))
                        """ + NEWEST)
                .param("period", period.value())
                .param(
                        "units",
                        units == null ? null : units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(JdbcLastReminders::reminder)
                .list();
    }

    @Override
    public Optional<LastReminder> find(LedgerEntryId entry) {
        return jdbc.sql(SELECT + "where r.entry_id = :entry" + NEWEST)
                .param("entry", entry.value())
                .query(JdbcLastReminders::reminder)
                .optional();
    }

    private static LastReminder reminder(ResultSet row, int number) throws SQLException {
        return new LastReminder(
                new LedgerEntryId(row.getObject("entry_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("words"));
    }
}
