package cn.hengli.audit.persistence;

import cn.hengli.audit.Revision;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcRevisions implements Revisions {

    private static final TypeReference<TreeMap<String, String>> CONTENT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    @Override
    public void append(
            Subject subject, UUID id, Actor actor, @Nullable String reason, SortedMap<String, String> content) {
        jdbc.sql("""
                        insert into revision (subject_kind, subject_id, at, account_id, actor_name, reason, content)
                        values (:kind, :id, :at, :account, :actor, :reason, :content::jsonb)
                        """)
                .param("kind", subject.name())
                .param("id", id)
                .param("at", OffsetDateTime.now(clock))
                .param("account", actor.account().value())
                .param("actor", actor.name())
                .param("reason", reason)
                .param("content", json.writeValueAsString(content))
                .update();
    }

    @Override
    public List<Revision> of(Subject subject, UUID id) {
        return jdbc.sql("""
                        select at, account_id, actor_name, reason, content
                        from revision
                        where subject_kind = :kind and subject_id = :id
                        order by id
                        """)
                .param("kind", subject.name())
                .param("id", id)
                .query((row, number) -> revision(row))
                .list();
    }

    private Revision revision(ResultSet row) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        return new Revision(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                account == null ? null : new AccountId(account),
                row.getString("actor_name"),
                row.getString("reason"),
                json.readValue(row.getString("content"), CONTENT));
    }
}
