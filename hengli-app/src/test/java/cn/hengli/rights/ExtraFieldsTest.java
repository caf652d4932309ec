package cn.hengli.rights;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.People;
import cn.hengli.testing.RestoredDatabase;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Fields that a form does not have, and things of others in fields that it has, change nothing. */
@AppTest
@RestoredDatabase
class ExtraFieldsTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private LedgerRows rows;

    @Autowired
    private JdbcClient jdbc;

    private Things things;
    private Asking asking;

    @BeforeEach
    void set() throws Exception {
        things = Scene.set(beans);
        asking = new Asking(mvc, people);
    }

    @Test
    void nobodyWritesInAnotherUnitsEntryByNamingItInTheForm() throws Exception {
        var mine = things.ofOwn().draft();
        var theirs = things.ofOther().draft();
        var foreignIndicator = jdbc.sql("select id::text from indicator where task_id <> ?::uuid limit 1")
                .param(mine.task().toString())
                .query(String.class)
                .single();
        var form = new HashMap<>(Map.of("version", "" + mine.revision(), "progress", "改写", "percent", "60"));
        form.putAll(Map.of(
                "state",
                "ACCEPTED",
                "entry",
                theirs.entry().toString(),
                "unit",
                theirs.unit().toString(),
                "task",
                theirs.task().toString(),
                "revision",
                "99",
                "role",
                "SUPPORT",
                "filledInForUnit",
                "true",
                "submittedAt",
                "2019-01-01T00:00:00Z",
                "returnReason",
                "无",
                "actuals[" + foreignIndicator + "].value",
                "5"));
        form.putAll(Map.of(
                "form.state",
                "ACCEPTED",
                "class.name",
                "x",
                "id",
                theirs.entry().toString()));

        var answer = send(Visitor.LIAISON, "/entries/" + mine.entry() + "/draft", form);

        assertThat(answer.getStatus()).isEqualTo(302);
        var now = rows.find(mine.entry()).orElseThrow();
        assertThat(now.progress()).isEqualTo("改写");
        assertThat(now.state()).isEqualTo(EntryState.DRAFT);
        assertThat(now.unit()).isEqualTo(mine.unit());
        assertThat(now.task()).isEqualTo(mine.task());
        assertThat(now.role()).isEqualTo(mine.role());
        assertThat(now.revision()).isEqualTo(mine.revision() + 1);
        assertThat(now.filledInForUnit()).isFalse();
        assertThat(now.firstSubmittedAt()).isNull();
        assertThat(now.returnReason()).isNull();
        assertThat(rows.find(theirs.entry())).contains(theirs);
        assertThat(count("ledger_entry_actual where indicator_id = '" + foreignIndicator + "'"))
                .isZero();
    }

    @Test
    void submittingAllThatIsReadySubmitsNothingOfAnotherUnit() throws Exception {
        var theirs = things.ofOther().draft();

        var answer = send(
                Visitor.LIAISON,
                "/ledger/submission",
                Map.of(
                        "chosen", theirs.entry() + ":" + theirs.revision(),
                        "entry", theirs.entry().toString(),
                        "unit", theirs.unit().toString()));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(rows.find(things.ofOwn().draft().entry()).orElseThrow().state())
                .isEqualTo(EntryState.AWAITING_SIGN_OFF);
        assertThat(rows.find(theirs.entry())).contains(theirs);
    }

    @Test
    void theOfficeChangesNothingInWhatItAccepts() throws Exception {
        var row = things.ofOther().submitted();

        send(
                Visitor.OFFICE,
                "/entries/" + row.entry() + "/acceptance",
                Map.of("version", "" + row.revision(), "percent", "100", "progress", "改写", "light", "RED"));

        var now = rows.find(row.entry()).orElseThrow();
        assertThat(now.state()).isEqualTo(EntryState.ACCEPTED);
        assertThat(now.progress()).isEqualTo(row.progress());
        assertThat(now.percent()).isEqualTo(row.percent());
        assertThat(now.light()).isEqualTo(row.light());
    }

    @Test
    void editingAnAccountGivesNoOtherLoginAndNoRight() throws Exception {
        var version = things.version("account", things.target());

        var answer = send(
                Visitor.ADMINISTRATOR,
                "/admin/accounts/" + things.target(),
                Map.of(
                        "version", version,
                        "name", "改名",
                        "login", "rightsother",
                        "enabled", "false",
                        "role", "OFFICE",
                        "password", "x",
                        "id", things.spare().toString()));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(count("account where id = '%s' and login = 'rightstarget' and name = '改名' and enabled"
                        .formatted(things.target())))
                .isOne();
        assertThat(count("account where id = '%s' and name = 'rightsspare'".formatted(things.spare())))
                .isOne();
        assertThat(count("post_holding where account_id = '%s'".formatted(things.target())))
                .isEqualTo(2);
    }

    @Test
    void renamingAPostGivesItNoOtherRole() throws Exception {
        var answer = send(
                Visitor.SECURITY_ADMINISTRATOR,
                "/admin/posts/" + things.post() + "/edit",
                Map.of(
                        "version", things.version("post", things.post()),
                        "title", "改称",
                        "role", "OFFICE",
                        "unit", things.own().toString(),
                        "abolishedOn", "2019-01-01"));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(count("post where title = '改称' and role = 'LEADER' and unit_id is null and abolished_on is null"))
                .isOne();
    }

    private MockHttpServletResponse send(Visitor visitor, String path, Map<String, String> form) throws Exception {
        return asking.ask(visitor, new Route("POST", path), path, form);
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
