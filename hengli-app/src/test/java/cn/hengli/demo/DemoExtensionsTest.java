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
class DemoExtensionsTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoExtensions demoExtensions;

    @Test
    void oneWasGrantedOneRefusedOneWithdrawnAndOneWaits() {
        assertThat(texts("""
                        select t.number || ' ' || e.state || ' ' || e.asked_on || ' ' || coalesce(e.decided_on::text, '')
                        from extension e join task t on t.id = e.task_id order by e.asked_at
                        """))
                .containsExactly(
                        "31 REFUSED 2019-10-22 2019-10-29",
                        "24 GRANTED 2019-11-12 2019-11-20",
                        "12 WITHDRAWN 2019-12-03 2019-12-04",
                        "14 WAITING 2019-12-27 ");
    }

    @Test
    void theTasksTellTheSame() {
        assertThat(texts("select number || ' ' || due_on from task where due_on <> '2020-11-30'"))
                .containsExactly("24 2020-12-20");
        assertThat(texts("""
                        select t.number || ' ' || (r.at at time zone 'Asia/Shanghai')::date || ' ' || (r.content ->> 'dueOn') || ' '
                            || coalesce(r.content ->> 'extensionRefusedTo', '')
                        from revision r join task t on t.id = r.subject_id where r.reason is not null order by r.at
                        """)).containsExactly("31 2019-10-29 2020-11-30 2020-12-31", "24 2019-11-20 2020-12-20 ");
        assertThat(texts(
                        "select distinct quarter || ' ' || f.due_on from frozen_task f join ledger_period p on p.id = f.period_id"
                                + " where f.number = 24 order by 1"))
                .as("what was closed before says what was true then")
                .contains("2019Q3 2020-11-30");
    }

    @Test
    void itIsWrittenOnce() {
        demoExtensions.take();
        assertThat(texts("select id::text from extension")).hasSize(4);
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
