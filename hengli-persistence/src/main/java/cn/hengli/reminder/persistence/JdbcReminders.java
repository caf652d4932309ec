package cn.hengli.reminder.persistence;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.reminder.Reminder;
import cn.hengli.reminder.Reminders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcReminders implements Reminders {

    private final JdbcClient jdbc;

    /** One statement for all of them; in the order of their ids, so that two who remind at once never wait for each other in a circle. */
    @Override
    public Set<LedgerEntryId> appendAll(List<Reminder> reminders) {
        if (reminders.isEmpty()) {
            return Set.of();
        }
        var first = reminders.get(0);
        var entries = reminders.stream().map(each -> each.entry().value()).toArray(UUID[]::new);
        return new HashSet<>(jdbc.sql("""
                        insert into reminder (entry_id, day, at, account_id, actor_name, words)
                        select entry, :day, :at, :by, :name, :words from unnest(:entries::uuid[]) entry order by entry
                        on conflict do nothing
                        returning entry_id
                        """)
                .param("entries", entries)
                .param("day", first.day())
                .param("at", first.at().atOffset(ZoneOffset.UTC))
                .param("by", first.by().value())
                .param("name", first.byName())
                .param("words", first.words())
                .query(JdbcReminders::entry)
                .list());
    }

    private static LedgerEntryId entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntryId(row.getObject("entry_id", UUID.class));
    }
}
