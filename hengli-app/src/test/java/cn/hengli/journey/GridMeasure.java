package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.GridPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the grid with 200 rows beside the list of the same rows, and a pasted block of 20 × 6 beside twenty saves one after the other. Medians
 * of rounds in turn, in one run; never part of a build:
 *
 * <pre>./mvnw test -pl hengli-app -am -Dtest=GridMeasure -Dsurefire.failIfNoSpecifiedTests=false -Dhengli.measure=true</pre>
 */
@BrowserTest
@EnabledIfSystemProperty(named = "hengli.measure", matches = "true")
class GridMeasure {

    private static final String LOGIN = "nonglinshuiwuju";
    private static final int ROUNDS = 7;
    private static final String SAVE_ONE_BY_ONE = """
            async entries => {
              const token = decodeURIComponent(document.cookie.split("; ").find(each => each.startsWith("XSRF-TOKEN=")).slice(11));
              for (const [entry, version, text] of entries) {
                const body = new URLSearchParams({ version, progress: text, problems: text, nextPlan: text });
                const headers = { "X-Requested-With": "fetch", "X-XSRF-TOKEN": token };
                const answer = await fetch("/entries/" + entry + "/draft", { method: "POST", body, headers });
                if (!answer.ok) throw new Error(answer.status);
              }
            }
            """;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void twoHundredRows(Visitors visitors) throws IOException {
        open(visitors);
        giveOneAccountManyUnits();
        var liaison = visitors.signedIn(LOGIN);
        var rows = GridPage.at(go(liaison)).page().locator(".tabulator-row").count();
        assertThat(rows).isGreaterThanOrEqualTo(200);
        var grid = new ArrayList<Duration>();
        var list = new ArrayList<Duration>();
        var pasted = new ArrayList<Duration>();
        var single = new ArrayList<Duration>();
        for (var round = 0; round < ROUNDS; round++) {
            list.add(timed(() -> {
                liaison.go("/ledger?quarter=2020Q1");
                assertThat(liaison.page().locator("main tbody td.actions").last())
                        .isVisible();
            }));
            grid.add(timed(() -> GridPage.at(go(liaison))));
            pasted.add(paste(GridPage.at(liaison), round));
            single.add(saveOneByOne(liaison, round));
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target/grid.txt"),
                "%d rows: grid %s, list %s; block of 20 x 6 %s, twenty single saves %s%n"
                        .formatted(rows, said(grid), said(list), said(pasted), said(single)));
    }

    private static Visitor go(Visitor liaison) {
        liaison.go("/ledger/grid?quarter=2020Q1");
        return liaison;
    }

    private static Duration paste(GridPage grid, int round) {
        var line = String.join("\t", Collections.nCopies(6, "")).replace("\t", "第" + round + "次\t") + "第" + round + "次";
        var block = line.replaceFirst("\t[^\t]*\t[^\t]*\t[^\t]*", "\t\t" + (round + 10) + "\t绿");
        grid.press("Control+Home").paste((block + "\r\n").repeat(20));
        return timed(() -> {
            grid.waitUntilSaved();
            assertThat(grid.cell(19, "progress")).hasText("第" + round + "次");
        });
    }

    private Duration saveOneByOne(Visitor liaison, int round) {
        var entries = jdbc.sql(
                        "select id, revision from ledger_entry where quarter = '2020Q1' order by id desc limit 20")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), "逐条" + round))
                .list();
        return timed(() -> liaison.page().evaluate(SAVE_ONE_BY_ONE, entries));
    }

    private static Duration timed(Runnable what) {
        var began = Instant.now();
        what.run();
        return Duration.between(began, Instant.now());
    }

    private static String said(List<Duration> times) {
        var sorted = times.stream().sorted().toList();
        return "%d ms (%d–%d)"
                .formatted(
                        sorted.get(sorted.size() / 2).toMillis(),
                        sorted.get(0).toMillis(),
                        sorted.get(sorted.size() - 1).toMillis());
    }

    private static void open(Visitors visitors) {
        var office = visitors.signedIn("office");
        office.link("开启 2020年第1季度").click();
        office.page().locator("main form .btn-primary").click();
        assertThat(office.page().locator(".notice-ok")).hasText("已开启，待填条目已生成。");
    }

    private void giveOneAccountManyUnits() {
        jdbc.sql("""
                        update post_holding set account_id = (select id from account where login = :login)
                        where post_id in (select id from post where role = 'LIAISON')
                        """).param("login", LOGIN).update();
    }
}
