package cn.hengli.audit.persistence;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditEvent;
import cn.hengli.audit.AuditFilter;
import cn.hengli.audit.AuditHead;
import cn.hengli.audit.AuditTrail;
import cn.hengli.audit.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcAuditTrail implements AuditTrail {

    private static final String COLUMNS =
            "id, at, account_id, actor_name, kind, subject, detail, source, previous_hash, hash";
    private static final int CHUNK = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Origin> origin;

    @Override
    public void append(AuditEntry entry) {
        var event = AuditEvent.following(lockedHead(), clock.instant().truncatedTo(ChronoUnit.MICROS), placed(entry));
        jdbc.sql("""
                        insert into audit_event (%s)
                        values (:number, :at, :account, :actor, :kind, :subject, :detail, :source, :previous, :hash)
                        """.formatted(COLUMNS))
                .param("number", event.number())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("account", event.account())
                .param("actor", event.actorName())
                .param("kind", event.kind())
                .param("subject", event.subject())
                .param("detail", event.detail())
                .param("source", event.source())
                .param("previous", event.previousHash())
                .param("hash", event.hash())
                .update();
        jdbc.sql("update audit_head set number = :number, hash = :hash")
                .param("number", event.number())
                .param("hash", event.hash())
                .update();
    }

    @Override
    public void forEach(Consumer<AuditEvent> reader) {
        List<AuditEvent> chunk;
        var last = Long.MIN_VALUE;
        do {
            chunk = jdbc.sql("select " + COLUMNS + " from audit_event where id > :last order by id limit :chunk")
                    .param("last", last)
                    .param("chunk", CHUNK)
                    .query(JdbcAuditTrail::event)
                    .list();
            chunk.forEach(reader);
            last = chunk.isEmpty() ? last : chunk.get(chunk.size() - 1).number();
        } while (chunk.size() == CHUNK);
    }

    @Override
    public AuditHead head() {
        return lockedHead();
    }

    @Override
    public List<AuditEvent> before(long number, AuditFilter filter, int limit) {
        var kind = filter.kind();
        return jdbc.sql("select " + COLUMNS + """
                         from audit_event
                        where id < :number
                          and (cast(:from as timestamptz) is null or at >= :from)
                          and (cast(:until as timestamptz) is null or at < :until)
                          and (:person = '' or position(lower(:person) in lower(actor_name)) > 0)
                          and (cast(:kind as text) is null or kind = :kind)
                          and (:text = '' or position(lower(:text) in lower(subject || ' ' || detail || ' ' || source)) > 0)
                        order by id desc
                        limit :limit
                        """)
                .param("number", number)
                .param("from", moment(filter.from()))
                .param("until", moment(filter.until()))
                .param("person", filter.person())
                .param("kind", kind == null ? null : kind.name())
                .param("text", filter.text())
                .param("limit", limit)
                .query(JdbcAuditTrail::event)
                .list();
    }

    /** Whoever appends next waits for this row until our transaction ends, and then reads what we have written. */
    private AuditHead lockedHead() {
        return jdbc.sql("select number, hash from audit_head for update")
                .query((row, index) -> new AuditHead(row.getLong("number"), row.getString("hash")))
                .single();
    }

    private AuditEntry placed(AuditEntry entry) {
        var present = origin.getIfAvailable();
        return entry.source().isEmpty() && present != null ? entry.from(present.address()) : entry;
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static AuditEvent event(ResultSet row, int index) throws SQLException {
        return new AuditEvent(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account_id", UUID.class),
                row.getString("actor_name"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("source"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
