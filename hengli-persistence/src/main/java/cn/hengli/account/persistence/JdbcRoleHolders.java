package cn.hengli.account.persistence;

import cn.hengli.account.RoleHolders;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcRoleHolders implements RoleHolders {

    private final JdbcClient jdbc;

    @Override
    public Set<AccountId> of(Role role, LocalDate day) {
        return jdbc.sql("""
                        select a.id
                        from post p
                        join post_holding h on h.post_id = p.id
                        join account a on a.id = h.account_id
                        where p.role = :role and (p.abolished_on is null or p.abolished_on > :day)
                          and h.since <= :day and (h.until is null or h.until > :day)
                          and a.enabled
                        """)
                .param("role", role.name())
                .param("day", day)
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .set();
    }
}
