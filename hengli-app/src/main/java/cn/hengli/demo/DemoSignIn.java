package cn.hengli.demo;

import cn.hengli.account.SampleAccounts;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the demo's sign-in page offers: the accounts of the town first, then those of the units in their order. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoSignIn implements SampleAccounts {

    private final JdbcClient jdbc;

    @Override
    public List<SampleAccount> list() {
        return jdbc.sql("""
                        select a.login, a.name
                        from account a
                        left join lateral (
                            select min(u.position) as position
                            from post_holding h
                            join post p on p.id = h.post_id
                            join unit u on u.id = p.unit_id
                            where h.account_id = a.id
                        ) unit on true
                        where a.enabled
                        order by unit.position nulls first, a.created_at, a.id
                        """)
                .query((row, number) -> new SampleAccount(row.getString("login"), row.getString("name")))
                .list();
    }

    @Override
    public String password() {
        return DemoAccounts.PASSWORD;
    }
}
