package cn.hengli.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.hengli.shared.Role;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.People;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Asks for every main page in a small town and in one thirty times as large: it may not cost a single statement more. */
@AppTest(properties = "hengli.plan-file=")
@Import(StatementCounting.class)
class StatementsTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Statements statements;

    @Test
    void aPageCostsAsMuchForThreeHundredEntriesAsForTen() throws Exception {
        var few = counts(new GrowingPlan(10));
        var many = counts(new GrowingPlan(300));
        var faults = new ArrayList<String>();
        for (var page : CountedPage.all()) {
            var small = few.getOrDefault(page, List.of());
            var large = many.getOrDefault(page, List.of());
            if (small.size() != large.size() || large.size() > page.most() || large.isEmpty()) {
                faults.add("\n%s: %d, then %d, at most %d:\n    %s"
                        .formatted(page, small.size(), large.size(), page.most(), String.join("\n    ", large)));
            }
        }
        assertThat(faults).isEmpty();
    }

    private Map<CountedPage, List<String>> counts(GrowingPlan plan) throws Exception {
        var town = beans.createBean(GrowingTown.class).grow(plan);
        var written = beans.createBean(GrowingLedger.class).write(town);
        var item = beans.createBean(GrowingAssistance.class).ask(town);
        var names = Map.of(
                "plan", plan.code(),
                "unit", town.unit().toString(),
                "account", town.account().toString(),
                "post", town.post().toString(),
                "draft", written.draft().toString(),
                "submitted", written.submitted().toString(),
                "item", item.toString(),
                "task", one("select task_id::text from ledger_entry where id = '" + written.draft() + "'"),
                "extension",
                        one(
                                "select e.id::text from extension e join task t on t.id = e.task_id join plan p on p.id = t.plan_id"
                                        + " where t.number = 1 and p.code = '" + plan.code() + "'"),
                "collective", one("select id::text from collective where name = '各办" + plan.size() + "'"));
        var sessions = new EnumMap<Role, RequestPostProcessor>(Role.class);
        var programs = new EnumMap<Role, RequestPostProcessor>(Role.class);
        for (var role : Role.values()) {
            sessions.put(role, people.as(GrowingTown.login(role)));
            programs.put(role, people.byToken(GrowingTown.login(role)));
        }
        var counts = new LinkedHashMap<CountedPage, List<String>>();
        for (var page : CountedPage.all()) {
            var asking = page.isForPrograms() ? programs : sessions;
            counts.put(page, count(page, names, Objects.requireNonNull(asking.get(page.role()))));
        }
        return counts;
    }

    private List<String> count(CountedPage page, Map<String, String> names, RequestPostProcessor session)
            throws Exception {
        var address = page.address();
        for (var name : names.entrySet()) {
            address = address.replace("{" + name.getKey() + "}", name.getValue());
        }
        statements.taken();
        var answer = mvc.perform(get(address)
                        .accept(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON)
                        .with(session))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return statements.taken();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
