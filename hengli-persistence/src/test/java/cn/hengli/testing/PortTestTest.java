package cn.hengli.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
class PortTestTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void runsOnAMigratedPostgres() {
        assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL");
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void runsOnTheDaysOfTheDemo() {
        assertThat(clock.instant()).isEqualTo(FixedClock.NOW);
    }

    @Test
    void sortsAsChineseReadersExpect() {
        assertThat(jdbc.sql(
                                "select name from (values ('村10'), ('村2'), ('半仙山村'), ('水边村')) t (name) order by name collate chinese")
                        .query(String.class)
                        .list())
                .containsExactly("半仙山村", "村2", "村10", "水边村");
    }
}
