package cn.hengli.account.persistence;

import cn.hengli.account.LockRule;
import cn.hengli.account.SignInLock;
import cn.hengli.account.SignInLocks;
import cn.hengli.account.SignInPlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcSignInLocks implements SignInLocks {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient jdbc;

    @Override
    public Optional<Instant> until(String login, SignInPlace place, Instant now) {
        return at(login, place, now, """
                        select locked_until from sign_in_failure
                        where login = :login and address = :address and browser = :browser and locked_until > :now
                        """).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    @Override
    public Optional<Instant> fail(String login, SignInPlace place, Instant now, LockRule rule) {
        jdbc.sql("delete from sign_in_failure where last_at < :past")
                .param("past", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
        // a lock that is over, or a long pause, and one begins to count anew
        return at(login, place, now, """
                        insert into sign_in_failure as f (login, address, browser, failures, last_at, locked_until)
                        values (:login, :address, :browser, 1, :now, case when :limit <= 1 then cast(:until as timestamptz) end)
                        on conflict (login, address, browser) do update
                        set (failures, locked_until) = (
                                select counted, case when counted >= :limit then cast(:until as timestamptz) end
                                from (select case when f.locked_until <= :now or f.last_at < :past then 1
                                                  else f.failures + 1 end as counted) counting),
                            last_at = :now
                        returning locked_until
                        """)
                .param("limit", rule.failures())
                .param("until", now.plus(rule.duration()).atOffset(ZoneOffset.UTC))
                .param("past", now.minus(rule.duration()).atOffset(ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public boolean forget(String login, SignInPlace place, Instant now) {
        return at(login, place, now, """
                        delete from sign_in_failure
                        where login = :login and address = :address and browser = :browser
                        returning coalesce(locked_until > :now, false)
                        """).query(Boolean.class).optional().orElse(false);
    }

    @Override
    public List<SignInLock> all(Instant now) {
        return jdbc.sql("""
                        select login, address, browser, failures, locked_until from sign_in_failure
                        where locked_until > :now
                        order by locked_until desc, login, address, browser
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcSignInLocks::lock)
                .list();
    }

    private StatementSpec at(String login, SignInPlace place, Instant now, String sql) {
        return jdbc.sql(sql)
                .param("login", login)
                .param("address", place.address())
                .param("browser", place.browser())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static SignInLock lock(ResultSet row, int number) throws SQLException {
        return new SignInLock(
                row.getString("login"),
                new SignInPlace(row.getString("address"), row.getString("browser")),
                row.getInt("failures"),
                row.getObject("locked_until", OffsetDateTime.class).toInstant());
    }
}
