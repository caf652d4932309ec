package cn.hengli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.AppTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@AppTest
@ActiveProfiles("demo")
class DemoAssistanceTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoAssistance demoAssistance;

    @Test
    void unitsHaveAskedEachOtherAndAreHowFarTheyAre() {
        assertThat(texts("select state || ' ' || count(*) from assistance group by state order by state"))
                .containsExactly("AGREED 2", "CONFIRMED 2", "PENDING 2", "REFUSED 1", "REPORTED 1", "WITHDRAWN 1");
    }

    @Test
    void everyItemStandsAsItsLastStepLeftItAndNothingIsInTheFuture() {
        assertThat(texts("""
                        select a.thing from assistance a
                        where not exists (
                            select from assistance_step s
                            where s.assistance_id = a.id and s.number = a.revision and s.state = a.state)
                            or exists (select from assistance_step s where s.assistance_id = a.id and s.number > a.revision)
                        """)).isEmpty();
        assertThat(texts("select step from assistance_step where at > '2020-01-05T16:00:00Z'"))
                .isEmpty();
    }

    @Test
    void oneWasAskedByTheOfficeAndTheOthersByTheUnitsThemselves() {
        assertThat(texts("select step || ' ' || actor_name from assistance_step where by_office"))
                .containsExactly("ASK 领导小组办公室");
    }

    @Test
    void startingAgainAddsNothing() {
        var before = texts("select id::text from assistance order by id");
        demoAssistance.take();
        assertThat(texts("select id::text from assistance order by id")).isEqualTo(before);
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
