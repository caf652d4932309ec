package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.TaskPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The assignments change while a quarter is open: the office sees what differs and brings the entries into step. */
@BrowserTest
class KeepingInStepTest {

    private static final String QUARTER = "/plans/2018-45/periods/2019Q4";

    /** An entry of a unit that is named for the task itself, and only once. */
    record Named(int task, String unit, String login, String entry) {}

    @Autowired
    private JdbcClient jdbc;

    @Test
    void addsWhatIsOwedByNowWithdrawsWhatIsNotAndLeavesWhatWasWritten(Visitors visitors) {
        var untouched = named("PENDING");
        var written = named("DRAFT");
        var writer = visitors.signedIn(untouched.login()).expecting("status of 422");
        var open = EntryPage.open(writer, "/entries/" + untouched.entry());
        var office = visitors.signedIn("office");
        end(office, untouched);
        end(office, written);
        office.go("/plans/2018-45/tasks/27/edit/assignments");
        office.page().locator("#assignee").selectOption(new SelectOption().setLabel("交通分局"));
        office.page().locator("main form .btn-primary").click();

        office.go(QUARTER);
        assertThat(office.main().locator(".notice")).containsText("与现行分工不一致：新增 1 条、撤销 1 条。");
        office.mustBeAccessible();
        office.link("查看并调整").click();
        assertThat(section(office, "新增（1）")).containsText("交通分局");
        assertThat(section(office, "撤销（1）")).containsText(untouched.unit());
        assertThat(section(office, "保留（1）")).containsText(written.unit());
        office.mustBeAccessible();
        office.button("按此调整").dblclick();
        assertThat(office.page().locator(".timeline")).containsText("按现行分工调整：新增 1 条、撤销 1 条");
        assertThat(office.main()).not().containsText("与现行分工不一致");
        office.mustBeAccessible();
        assertThat(steps(untouched)).isEqualTo(1);

        var newcomer = visitors.signedIn("jiaotongfenju");
        assertThat(LedgerPage.open(newcomer, "?quarter=2019Q4&q=27").entries()).hasSize(1);
        assertThat(LedgerPage.open(visitors.signedIn(written.login()), "?quarter=2019Q4")
                        .entries())
                .contains("/entries/" + written.entry());

        // who had it open is told, and what was typed is there to be copied
        open.type("progress", "撤销时正在写的内容");
        assertThat(open.saved()).hasText("这一条已从本季撤销，不用再填报，也不能再改。");
        open.reload();
        assertThat(open.state()).hasText("已撤销");
        assertThat(writer.page().locator("#kept")).containsText("撤销时正在写的内容");
        writer.mustBeAccessible();
        assertThat(LedgerPage.open(writer, "?quarter=2019Q4").entries())
                .doesNotContain("/entries/" + untouched.entry());
    }

    private static void end(Visitor office, Named named) {
        TaskPage.open(office, named.task()).edit().part("修改 任务分工");
        office.button("结束 " + named.unit()).click();
        assertThat(office.notice()).hasText("已结束这项分工，历史仍然保留。");
    }

    private static Locator section(Visitor office, String heading) {
        return office.main().locator("section").filter(new Locator.FilterOptions().setHasText(heading));
    }

    private int steps(Named named) {
        return jdbc.sql("select count(*) from ledger_entry_revision where entry_id = :entry::uuid and step = 'LAPSE'")
                .param("entry", named.entry())
                .query(Integer.class)
                .single();
    }

    /** Supports the task in the present quarter, in this state. */
    private Named named(String state) {
        return jdbc.sql("""
                        select t.number as task, n.name as unit, replace(u.pinyin, ' ', '') as login, e.id::text as entry
                        from ledger_entry e
                        join task t on t.id = e.task_id
                        join unit u on u.id = e.unit_id
                        join unit_name n on n.unit_id = u.id and n.valid_until is null
                        join assignment a on a.task_id = t.id and a.unit_id = u.id and a.role = 'SUPPORT'
                        where e.quarter = '2019Q4' and e.state = :state and not exists (
                            select from assignment other
                            join collective_member m on m.collective_id = other.collective_id
                            where other.task_id = t.id and m.unit_id = u.id)
                        order by t.number, u.position limit 1
                        """).param("state", state).query(Named.class).single();
    }
}
