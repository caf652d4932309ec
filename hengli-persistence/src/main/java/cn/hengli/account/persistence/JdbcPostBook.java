package cn.hengli.account.persistence;

import cn.hengli.account.Candidate;
import cn.hengli.account.PostBook;
import cn.hengli.account.PostId;
import cn.hengli.account.PostRow;
import cn.hengli.account.PostRow.Holder;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
class JdbcPostBook implements PostBook {

    // a holding that ended on the day it began was never held
    private static final String SELECT = """
            select p.id, p.version, p.title, p.role, p.unit_id, unit_name_on(p.unit_id, :day) as unit_name, p.abolished_on,
                (select json_agg(json_build_object('holding', json_build_object('value', h.id),
                        'account', json_build_object('value', a.id), 'login', a.login, 'name', a.name, 'enabled', a.enabled,
                        'substitute', h.substitute, 'since', h.since, 'until', h.until,
                        'roles', array(select distinct held.role
                            from post_holding other join post held on held.id = other.post_id
                            where other.account_id = a.id and other.since <= :day
                                and (other.until is null or other.until > :day)))
                        order by h.since desc, h.substitute, h.id desc)
                    from post_holding h join account a on a.id = h.account_id
                    where h.post_id = p.id and (h.until is null or h.until > h.since)) as holders
            from post p left join unit u on u.id = p.unit_id
            where (:post::uuid is null or p.id = :post)
            order by u.position nulls first, p.role, p.title collate chinese
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Override
    public List<PostRow> posts(LocalDate day) {
        return select(null, day).list();
    }

    @Override
    public Optional<PostRow> post(PostId id, LocalDate day) {
        return select(id.value(), day).optional();
    }

    @Override
    public List<Candidate> candidates() {
        return jdbc.sql("select id, login, name from account where enabled order by name collate chinese, login")
                .query((row, number) -> new Candidate(
                        new AccountId(row.getObject("id", UUID.class)), row.getString("login"), row.getString("name")))
                .list();
    }

    private MappedQuerySpec<PostRow> select(@Nullable UUID post, LocalDate day) {
        return jdbc.sql(SELECT).param("post", post).param("day", day).query((row, number) -> post(row));
    }

    private PostRow post(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        var holders = row.getString("holders");
        return new PostRow(
                new PostId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                unit == null ? null : new UnitId(unit),
                row.getString("unit_name"),
                row.getObject("abolished_on", LocalDate.class),
                holders == null ? List.of() : List.of(json.readValue(holders, Holder[].class)));
    }
}
