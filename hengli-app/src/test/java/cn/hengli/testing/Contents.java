package cn.hengli.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fingerprint of everything that is kept, table by table, but for sign-ins, sessions and the audit trail. */
public final class Contents {

    private final JdbcClient jdbc;
    private final String question;

    public Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
        question = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and table_name not like 'spring_session%' and table_name not like 'audit_%'
                          and table_name not like 'sign_in_%'
                        """).query(String.class).list().stream()
                .map(table -> "select '" + table + "' as name, "
                        + "coalesce(md5(string_agg(t::text, '' order by t::text)), '') as print from " + table + " t")
                .collect(Collectors.joining(" union all "));
    }

    public Map<String, String> now() {
        var contents = new TreeMap<String, String>();
        jdbc.sql(question).query(row -> {
            contents.put(row.getString("name"), row.getString("print"));
        });
        return contents;
    }
}
