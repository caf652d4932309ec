package cn.hengli.demo;

import java.time.ZoneOffset;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what was changed in the past. By hand: whoever appends a revision elsewhere does so now, but this was then. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class ChangesOfThen {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    void write(PastChanges changes) {
        changes.all().forEach(this::append);
    }

    private void append(PastChanges.Change change) {
        var revision = change.revision();
        jdbc.sql("""
                        insert into revision (subject_kind, subject_id, at, account_id, actor_name, reason, content)
                        values (:kind, :id, :at, :account, :actor, :reason, :content::jsonb)
                        """)
                .param("kind", change.subject().name())
                .param("id", change.id())
                .param("at", revision.at().atOffset(ZoneOffset.UTC))
                .param(
                        "account",
                        revision.account() == null ? null : revision.account().value())
                .param("actor", revision.actorName())
                .param("reason", revision.reason())
                .param("content", json.writeValueAsString(revision.content()))
                .update();
    }
}
