package cn.hengli.demo;

import cn.hengli.account.SampleAccounts;
import cn.hengli.shared.Role;
import cn.hengli.unit.UnitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the demo's sign-in page offers: the accounts of the town first, then those of the units in their order. An account whose password
 * somebody has changed since, or that was opened by hand, is none of them.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoSignIn implements SampleAccounts {

    private final JdbcClient jdbc;

    @Override
    public List<SampleAccount> list() {
        return jdbc.sql("""
                        select a.login, a.name, post.role, post.kind
                        from account a
                        join lateral (
                            select p.role, u.kind, u.position
                            from post_holding h
                            join post p on p.id = h.post_id
                            left join unit u on u.id = p.unit_id
                            where h.account_id = a.id
                            order by p.role
                            limit 1
                        ) post on true
                        where a.enabled and not a.must_change_password and a.password_set_at = a.created_at
                        order by post.position nulls first, a.created_at, a.id
                        """).query((row, number) -> sample(row)).list();
    }

    @Override
    public String password() {
        return DemoAccounts.PASSWORD;
    }

    private static SampleAccount sample(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new SampleAccount(
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                kind == null ? null : UnitKind.valueOf(kind));
    }
}
