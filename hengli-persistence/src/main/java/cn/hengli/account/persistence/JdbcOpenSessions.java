package cn.hengli.account.persistence;

import cn.hengli.account.Credential;
import cn.hengli.account.OpenSessions;
import cn.hengli.account.SessionId;
import cn.hengli.account.SessionRow;
import cn.hengli.account.SignInPlace;
import cn.hengli.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;

/** Spring Session knows when a session was used last, and finds it by the id that is kept here. */
@Repository
@RequiredArgsConstructor
class JdbcOpenSessions implements OpenSessions {

    // how long ago, and not when: Spring's clock is the computer's, which need not be the program's
    private static final String SELECT = """
            select o.id, o.account_id, a.login, a.name, o.since, o.address, o.browser,
                extract(epoch from now()) * 1000 - s.last_access_time as idle
            from sign_in_session o
            join account a on a.id = o.account_id and a.enabled and a.stamp = o.stamp
            join spring_session s on s.principal_name = o.id::text and s.expiry_time > extract(epoch from now()) * 1000
            where (cast(:account as uuid) is null or o.account_id = :account)
              and (cast(:session as uuid) is null or o.id = :session)
            order by idle, o.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    @Override
    public void begin(SessionId id, Credential credential, Instant since, SignInPlace place, String browser) {
        clearAway(credential.account());
        jdbc.sql("""
                        insert into sign_in_session (id, account_id, stamp, since, address, browser)
                        values (:id, :account, :stamp, :since, :address, :browser)
                        """)
                .param("id", id.value())
                .param("account", credential.account().value())
                .param("stamp", credential.stamp())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("address", place.address())
                .param("browser", browser)
                .update();
    }

    /** What Spring has forgotten; not the youngest, which it has yet to keep. */
    private void clearAway(AccountId account) {
        jdbc.sql("""
                        delete from sign_in_session o
                        where o.account_id = :account and o.kept_at < now() - interval '1 hour'
                          and not exists (select from spring_session s where s.principal_name = o.id::text)
                        """).param("account", account.value()).update();
    }

    @Override
    public void goOn(SessionId id, int stamp) {
        jdbc.sql("update sign_in_session set stamp = :stamp where id = :id")
                .param("stamp", stamp)
                .param("id", id.value())
                .update();
    }

    @Override
    public void end(SessionId id) {
        jdbc.sql("delete from sign_in_session where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public void endOthers(AccountId account, SessionId but) {
        jdbc.sql("delete from sign_in_session where account_id = :account and id <> :but")
                .param("account", account.value())
                .param("but", but.value())
                .update();
    }

    @Override
    public List<SessionRow> all() {
        return select(null, null).list();
    }

    @Override
    public List<SessionRow> of(AccountId account) {
        return select(account.value(), null).list();
    }

    @Override
    public Optional<SessionRow> one(SessionId id) {
        return select(null, id.value()).optional();
    }

    private MappedQuerySpec<SessionRow> select(@Nullable UUID account, @Nullable UUID session) {
        return jdbc.sql(SELECT)
                .param("account", account)
                .param("session", session)
                .query((row, number) -> session(row));
    }

    private SessionRow session(ResultSet row) throws SQLException {
        return new SessionRow(
                new SessionId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                clock.instant().minus(Duration.ofMillis(Math.max(0, row.getLong("idle")))),
                row.getString("address"),
                row.getString("browser"));
    }
}
