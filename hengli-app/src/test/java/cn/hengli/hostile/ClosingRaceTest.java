package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.Browser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** The office closes a quarter at the very moment at which units submit: all of them are in it, or all are told that they came too late. */
class ClosingRaceTest extends HostileTest {

    private static final String PLAN = "/plans/2018-45/periods/";
    private static final String QUARTER = "2019Q3";
    private static final int UNITS = 8;

    private Browser office;

    @AfterEach
    void openAgain() {
        office.submit(PLAN + QUARTER + "/reopening", "reason", "竞争测试之后");
        assertThat(closed()).isFalse();
    }

    @RepeatedTest(6)
    void eitherTheUnitsAreInTheQuarterOrAreToldThatItIsClosed() throws Exception {
        office = almighty();
        office.submit(PLAN + QUARTER + "/opening", "dueOn", "2019-10-15");
        var entries = pending();
        var second = secondInOffice();
        second.token();
        office.token();
        var requests = new ArrayList<Callable<HttpResponse<String>>>();
        for (var entry : entries) {
            var form = written(version(entry), "赶在办结前");
            requests.add(() -> second.submit("/entries/" + entry + "/submission", form));
        }
        requests.add(entries.size() / 2, () -> office.submit(PLAN + QUARTER + "/closing", "allTheSame", "true"));
        var answers = new ArrayList<>(AtOnce.send(requests));
        var closing = answers.remove(entries.size() / 2);

        assertThat(closing.statusCode()).isIn(302, 422);
        var isClosed = closing.statusCode() == 302;
        assertThat(closed()).isEqualTo(isClosed);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(Answer.trouble(answer)).isEmpty();
            assertThat(answer.statusCode()).isEqualTo(isClosed ? 422 : 302);
        });
        assertThat(entries).allSatisfy(entry -> assertThat(state(entry)).isEqualTo(isClosed ? "PENDING" : "SUBMITTED"));
        if (!isClosed) {
            assertThat(Browser.page(closing).select("main").text()).contains("请先采纳或退回");
            settle(entries);
        }
    }

    /** So that the next round may close. */
    private void settle(List<UUID> entries) {
        for (var entry : entries) {
            office.submit("/entries/" + entry + "/acceptance", "version", version(entry));
            assertThat(state(entry)).isEqualTo("ACCEPTED");
        }
    }

    private List<UUID> pending() {
        return jdbc.sql("""
                        select e.id from ledger_entry e join ledger_period p on p.id = e.period_id
                        join unit u on u.id = e.unit_id and not u.sign_off
                        where p.quarter = ? and e.state = 'PENDING' order by e.id limit ?
                        """).params(QUARTER, UNITS).query(UUID.class).list();
    }

    private boolean closed() {
        return jdbc.sql("select closed_at is not null from ledger_period where quarter = ?")
                .param(QUARTER)
                .query(Boolean.class)
                .single();
    }
}
