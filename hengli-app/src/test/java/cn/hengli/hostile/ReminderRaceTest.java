package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;

/** Two of the office remind of the same entries at the very same moment, each list in another order. */
class ReminderRaceTest extends HostileTest {

    private static final int ENTRIES = 12;

    @RepeatedTest(4)
    void eachEntryIsRemindedOfOnceAndTheOtherIsTold() throws Exception {
        var entries = owed();
        var backwards = new ArrayList<>(entries);
        Collections.reverse(backwards);
        var one = almighty();
        var other = secondInOffice();
        one.token();
        other.token();
        var requests = new ArrayList<Callable<HttpResponse<String>>>();
        requests.add(() -> one.submit("/ledger/town/reminders", "quarter", "2019Q4", "chosen", chosen(entries)));
        requests.add(() -> other.submit("/ledger/town/reminders", "quarter", "2019Q4", "chosen", chosen(backwards)));
        var answers = AtOnce.send(requests);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(reminders(entries)).isEqualTo(ENTRIES);
        var said = one.get("/ledger/town?quarter=2019Q4").body()
                + other.get("/ledger/town?quarter=2019Q4").body();
        assertThat(said.split("今天已经催报过", -1)).hasSize(ENTRIES + 1);
    }

    private static String chosen(List<UUID> entries) {
        return entries.stream().map(each -> each + ":1").collect(Collectors.joining(","));
    }

    /** Nobody has been reminded of these, so that every round has its own. */
    private List<UUID> owed() {
        return jdbc.sql("""
                        select e.id from ledger_entry e join ledger_period p on p.id = e.period_id
                        where p.quarter = '2019Q4' and e.state = 'PENDING'
                          and not exists (select from reminder r where r.entry_id = e.id)
                        order by e.id limit ?
                        """).param(ENTRIES).query(UUID.class).list();
    }

    private int reminders(List<UUID> entries) {
        return jdbc.sql("select count(*) from reminder where entry_id in (:entries)")
                .param("entries", entries)
                .query(Integer.class)
                .single();
    }
}
