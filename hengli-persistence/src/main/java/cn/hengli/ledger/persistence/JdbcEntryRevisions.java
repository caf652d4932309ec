package cn.hengli.ledger.persistence;

import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryRevisions;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.EntryStep;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.shared.AccountId;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcEntryRevisions implements EntryRevisions {

    private static final String INSERT = """
            insert into ledger_entry_revision (entry_id, number, at, account_id, actor_name, step, state, note, content)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;
    private static final String SELECT = """
            select entry_id, number, at, account_id, actor_name, step, state, note, content::text as content
            from ledger_entry_revision
            where entry_id = :entry
            """;
    private static final TypeReference<Map<String, String>> CONTENT = new TypeReference<>() {};
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final JsonMapper json;
    private final EntityManager entities;

    @Override
    public void append(EntryRevision revision) {
        appendAll(List.of(revision));
    }

    @Override
    public void appendAll(List<EntryRevision> revisions) {
        // the entries of a new quarter may still wait to be written
        entities.flush();
        operations.batchUpdate(INSERT, revisions, BATCH, this::set);
    }

    @Override
    public Optional<EntryRevision> find(LedgerEntryId entry, int number) {
        return jdbc.sql(SELECT + " and number = :number")
                .param("entry", entry.value())
                .param("number", number)
                .query(this::revision)
                .optional();
    }

    @Override
    public List<EntryRevision> of(LedgerEntryId entry) {
        return jdbc.sql(SELECT + " order by number")
                .param("entry", entry.value())
                .query(this::revision)
                .list();
    }

    private void set(PreparedStatement statement, EntryRevision revision) throws SQLException {
        statement.setObject(1, revision.entry().value());
        statement.setInt(2, revision.number());
        statement.setObject(3, revision.at().atOffset(ZoneOffset.UTC));
        statement.setObject(4, revision.account().value());
        statement.setString(5, revision.actorName());
        statement.setString(6, revision.step().name());
        statement.setString(7, revision.state().name());
        statement.setString(8, revision.note());
        statement.setString(9, json.writeValueAsString(revision.content()));
    }

    private EntryRevision revision(ResultSet row, int number) throws SQLException {
        return new EntryRevision(
                new LedgerEntryId(row.getObject("entry_id", UUID.class)),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("actor_name"),
                EntryStep.valueOf(row.getString("step")),
                EntryState.valueOf(row.getString("state")),
                row.getString("note"),
                json.readValue(row.getString("content"), CONTENT));
    }
}
