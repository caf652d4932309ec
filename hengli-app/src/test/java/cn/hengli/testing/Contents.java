package cn.hengli.testing;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fingerprint of everything that is kept, but for sessions and the audit trail. */
public final class Contents {

    private Contents() {}

    /** By table. */
    public static Map<String, String> of(JdbcClient jdbc) {
        var contents = new TreeMap<String, String>();
        var tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and table_name not like 'spring_session%' and table_name not like 'audit_%'
                        """).query(String.class).list();
        for (var table : tables) {
            contents.put(
                    table,
                    jdbc.sql("select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from " + table + " t")
                            .query(String.class)
                            .single());
        }
        return contents;
    }
}
