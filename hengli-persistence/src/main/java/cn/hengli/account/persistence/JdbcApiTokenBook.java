package cn.hengli.account.persistence;

import cn.hengli.account.ApiTokenBook;
import cn.hengli.account.ApiTokenId;
import cn.hengli.account.ApiTokenRow;
import cn.hengli.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcApiTokenBook implements ApiTokenBook {

    private static final String SELECT =
            "select id, account_id, name, made_at, expires_at, last_used_at, revoked_at from api_token ";

    private final JdbcClient jdbc;

    @Override
    public List<ApiTokenRow> of(AccountId account) {
        return jdbc.sql(SELECT + "where account_id = :account order by made_at desc, id desc")
                .param("account", account.value())
                .query(JdbcApiTokenBook::token)
                .list();
    }

    @Override
    public Optional<ApiTokenRow> find(String hash) {
        return jdbc.sql(SELECT + "where hash = :hash")
                .param("hash", hash)
                .query(JdbcApiTokenBook::token)
                .optional();
    }

    @Override
    public void keepUse(ApiTokenId token, Instant at) {
        jdbc.sql("update api_token set last_used_at = :at where id = :token")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("token", token.value())
                .update();
    }

    private static ApiTokenRow token(ResultSet row, int number) throws SQLException {
        return new ApiTokenRow(
                new ApiTokenId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_used_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
