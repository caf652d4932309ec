package cn.hengli.account.persistence;

import cn.hengli.account.Credential;
import cn.hengli.account.Credentials;
import cn.hengli.account.SignIns;
import cn.hengli.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcCredentials implements Credentials, SignIns {

    private final JdbcClient jdbc;

    @Override
    public Optional<Credential> of(String login) {
        return jdbc.sql("""
                        select id, login, name, password_hash, password_set_at, must_change_password, enabled, stamp
                        from account
                        where login = :login
                        """)
                .param("login", login)
                .query(JdbcCredentials::credential)
                .optional();
    }

    @Override
    public void keep(AccountId account, Instant at) {
        jdbc.sql("update account set signed_in_at = :at where id = :account")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
    }

    private static Credential credential(ResultSet row, int number) throws SQLException {
        return new Credential(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                row.getString("password_hash"),
                row.getObject("password_set_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("must_change_password"),
                row.getBoolean("enabled"),
                row.getInt("stamp"));
    }
}
