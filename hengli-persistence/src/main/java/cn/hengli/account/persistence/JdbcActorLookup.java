package cn.hengli.account.persistence;

import cn.hengli.account.ActorLookup;
import cn.hengli.account.KnownActor;
import cn.hengli.account.SessionId;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcActorLookup implements ActorLookup {

    private static final String SELECT = """
            select a.id, a.login, a.name, a.enabled, a.stamp, a.must_change_password, a.password_set_at, p.role, p.unit_id
            from account a
            left join post_holding h on h.account_id = a.id
                                    and h.since <= :day and (h.until is null or h.until > :day)
            left join post p on p.id = h.post_id and (p.abolished_on is null or p.abolished_on > :day)
            where a.id = :account
              and (cast(:session as uuid) is null or exists (select from sign_in_session where id = :session))
            """;

    private final JdbcClient jdbc;

    @Override
    public Optional<KnownActor> find(AccountId account, LocalDate day) {
        return find(account.value(), null, day);
    }

    @Override
    public Optional<KnownActor> find(AccountId account, SessionId session, LocalDate day) {
        return find(account.value(), session.value(), day);
    }

    private Optional<KnownActor> find(UUID account, @Nullable UUID session, LocalDate day) {
        return jdbc.sql(SELECT)
                .param("account", account)
                .param("session", session)
                .param("day", day)
                .query(JdbcActorLookup::known);
    }

    private static Optional<KnownActor> known(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var id = new AccountId(rows.getObject("id", UUID.class));
        var login = rows.getString("login");
        var name = rows.getString("name");
        var enabled = rows.getBoolean("enabled");
        var stamp = rows.getInt("stamp");
        var mustChangePassword = rows.getBoolean("must_change_password");
        var passwordSetAt =
                rows.getObject("password_set_at", OffsetDateTime.class).toInstant();
        var duties = new HashSet<Duty>();
        do {
            var role = rows.getString("role");
            if (role != null) {
                var unit = rows.getObject("unit_id", UUID.class);
                duties.add(new Duty(Role.valueOf(role), unit == null ? null : new UnitId(unit)));
            }
        } while (rows.next());
        var actor = new Actor(id, login, name, duties);
        return Optional.of(new KnownActor(actor, enabled, stamp, mustChangePassword, passwordSetAt));
    }
}
