package cn.hengli.grid.persistence;

import cn.hengli.grid.GridNote;
import cn.hengli.grid.GridNotes;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcGridNotes implements GridNotes {

    private static final String SELECT = """
            select n.entry_id, n.text, n.version, n.saved_at
            from grid_note n
            """;

    private final JdbcClient jdbc;

    @Override
    public List<GridNote> of(AccountId owner, LedgerPeriodId period) {
        return jdbc.sql(SELECT + """
                        join ledger_entry e on e.id = n.entry_id
                        where n.account_id = :owner and e.period_id = :period
                        """)
                .param("owner", owner.value())
                .param("period", period.value())
                .query(JdbcGridNotes::note)
                .list();
    }

    @Override
    public Optional<GridNote> find(AccountId owner, LedgerEntryId entry) {
        return jdbc.sql(SELECT + "where n.account_id = :owner and n.entry_id = :entry")
                .param("owner", owner.value())
                .param("entry", entry.value())
                .query(JdbcGridNotes::note)
                .optional();
    }

    /** In one statement: of two windows that save at the same moment, the second finds its version gone. */
    @Override
    public boolean keep(AccountId owner, GridNote note) {
        var statement = note.version() == 1 ? """
                    insert into grid_note (account_id, entry_id, version, text, saved_at)
                    values (:owner, :entry, :version, :text, :at)
                    on conflict do nothing
                    """ : """
                    update grid_note set version = :version, text = :text, saved_at = :at
                    where account_id = :owner and entry_id = :entry and version = :version - 1
                    """;
        return jdbc.sql(statement)
                        .param("owner", owner.value())
                        .param("entry", note.entry().value())
                        .param("version", note.version())
                        .param("text", note.text())
                        .param("at", note.savedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static GridNote note(ResultSet row, int number) throws SQLException {
        return new GridNote(
                new LedgerEntryId(row.getObject("entry_id", UUID.class)),
                row.getString("text"),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
