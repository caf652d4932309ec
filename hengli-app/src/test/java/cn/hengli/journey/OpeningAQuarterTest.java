package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office opens a quarter and moves its due date. */
@BrowserTest
class OpeningAQuarterTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsWhatWillComeAndOpensOnceHoweverOftenTheButtonIsPressed(Visitors visitors) {
        var office = visitors.signedIn("office");
        office.link("开启 2020年第1季度").click();
        var announced =
                Integer.parseInt(office.page().locator(".stat-value").first().innerText());
        assertThat(announced).isGreaterThan(100);
        assertThat(office.page().locator(".warn-list")).containsText("“相关单位”是空的");
        assertThat(office.page().locator("#dueOn")).hasValue("2020-04-10");
        office.mustBeAccessible();
        office.page().locator("main form .btn-primary").dblclick();
        assertThat(office.page().locator(".notice-ok")).hasText("已开启，待填条目已生成。");
        assertThat(entries()).isEqualTo(announced);
        office.mustBeAccessible();

        office.page().goBack();
        assertThat(office.main()).containsText("这个季度已经开启");
        assertThat(entries()).isEqualTo(announced);

        var liaison = visitors.signedIn(LiaisonQuarterTest.LIAISON);
        assertThat(LedgerPage.open(liaison, "?quarter=2020Q1").entries()).isNotEmpty();
    }

    @Test
    void movesTheDueDateAndTellsWhoDidIt(Visitors visitors) {
        var office = visitors.signedIn("office");
        office.link("调整截止日").first().click();
        office.page().locator("#dueOn").fill("2019-09-30");
        office.page().locator("main form .btn-primary").click();
        assertThat(office.page().locator("#errors")).containsText("截止日期不能早于");
        office.mustBeAccessible();
        office.page().locator("#dueOn").fill("2020-01-15");
        office.page().locator("main form .btn-primary").click();
        assertThat(office.page().locator(".notice-ok")).hasText("截止日已调整。");
        Locator history = office.page().locator(".timeline");
        assertThat(history).containsText("领导小组办公室");
        assertThat(history).containsText("2020-01-15");
    }

    private int entries() {
        return jdbc.sql("select count(*) from ledger_entry where quarter = '2020Q1'")
                .query(Integer.class)
                .single();
    }
}
