package cn.hengli.operation.persistence;

import cn.hengli.operation.DatabaseFacts;
import cn.hengli.operation.DatabaseWatch;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcDatabaseWatch implements DatabaseWatch {

    private final JdbcClient jdbc;

    @Override
    public DatabaseFacts facts() {
        return jdbc.sql("""
                        select current_setting('server_version') as version,
                            pg_database_size(current_database()) as bytes,
                            (select count(*) from pg_stat_activity where datname = current_database()) as connections,
                            current_setting('max_connections')::int as most_connections
                        """).query(DatabaseFacts.class).single();
    }
}
