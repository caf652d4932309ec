package cn.hengli.account.persistence;

import cn.hengli.account.AccountBook;
import cn.hengli.account.AccountRow;
import cn.hengli.account.AccountRow.HeldPost;
import cn.hengli.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcAccountBook implements AccountBook {

    // a holding that ended on the day it began was never held
    private static final String SELECT = """
            select a.id, a.version, a.login, a.name, a.telephone, a.enabled, a.must_change_password, a.signed_in_at,
                (select json_agg(json_build_object('post', json_build_object('value', p.id), 'title', p.title, 'role', p.role,
                        'unitName', unit_name_on(p.unit_id, :day), 'substitute', h.substitute, 'since', h.since, 'until', h.until)
                        order by h.since desc, h.id desc)
                    from post_holding h join post p on p.id = h.post_id
                    where h.account_id = a.id and (h.until is null or h.until > h.since)) as posts
            from account a
            where (:account::uuid is null or a.id = :account)
            order by (select min(u.position)
                    from post_holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id
                    where h.account_id = a.id) nulls first, a.login
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Override
    public List<AccountRow> accounts(LocalDate day) {
        return select(null, day).list();
    }

    @Override
    public Optional<AccountRow> account(AccountId id, LocalDate day) {
        return select(id.value(), day).optional();
    }

    private MappedQuerySpec<AccountRow> select(@Nullable UUID account, LocalDate day) {
        return jdbc.sql(SELECT).param("account", account).param("day", day).query((row, number) -> account(row));
    }

    private AccountRow account(ResultSet row) throws SQLException {
        var posts = row.getString("posts");
        var signedInAt = row.getObject("signed_in_at", OffsetDateTime.class);
        return new AccountRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("login"),
                row.getString("name"),
                row.getString("telephone"),
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"),
                signedInAt == null ? null : signedInAt.toInstant(),
                posts == null ? List.of() : List.of(json.readValue(posts, HeldPost[].class)));
    }
}
