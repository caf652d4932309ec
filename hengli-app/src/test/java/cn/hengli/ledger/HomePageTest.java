package cn.hengli.ledger;

import static cn.hengli.ledger.LedgerStage.actor;
import static cn.hengli.ledger.LedgerStage.leader;
import static cn.hengli.ledger.LedgerStage.liaison;
import static cn.hengli.ledger.LedgerStage.office;
import static cn.hengli.ledger.LedgerStage.progress;
import static cn.hengli.ledger.LedgerStage.unitLeader;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import org.junit.jupiter.api.Test;

class HomePageTest extends PageTest {

    private static final String QUARTER = "2020Q1";

    /** The home of this quarter, whatever others are open besides. */
    private static final String HOME = "/?quarter=" + QUARTER;

    @Test
    void showsALiaisonWhatCameBackAndWhy() {
        var row = stage.returned(stage.row(QUARTER, 7, "六甲村"), progress("打造品牌"), "请补充照片");

        var page = page(get(liaison(row.unit()), HOME));

        assertThat(page.select("h1").text()).isEqualTo("六甲村");
        assertThat(page.select(".stat-trouble").text()).contains("1").contains("被退回");
        assertThat(page.select(".todo").first().text())
                .contains(row.taskTitle())
                .contains("请补充照片");
        assertThat(page.select("a[href^=/review], a[href^=/plans/2018-45/periods]"))
                .isEmpty();
    }

    @Test
    void showsTheOfficeTheQuarterInOneView() {
        var row = stage.submitted(stage.row(QUARTER, 7, "长巷村"), progress("种植"));

        var page = page(get(office(), HOME));

        assertThat(page.select(".stats li").first().text()).contains("280");
        assertThat(page.select("tbody th a").eachText()).anyMatch(text -> text.contains(row.groupName()));
        assertThat(page.select("td.actions a[href=/review?quarter=" + QUARTER + "&group=" + row.groupNumber() + "]"))
                .hasSize(1);
        assertThat(page.select("a[href$=/" + QUARTER + "/completeness]")).hasSize(1);
    }

    @Test
    void showsLeadersTheSameFiguresToRead() {
        stage.opened(QUARTER);

        var page = page(get(leader(), HOME));

        assertThat(page.select(".stats li").first().text()).contains("280");
        assertThat(page.select("a[href^=/review], a[href$=/opening], a[href$=/due-date]"))
                .isEmpty();
    }

    @Test
    void showsAUnitsLeaderWhatWaitsForSignOff() {
        var unit = stage.row(QUARTER, 1, "水边村").unit();

        assertThat(page(get(unitLeader(unit), HOME)).select("h2").text()).contains("等您审签");
    }

    @Test
    void showsEveryPartToWhoHasSeveralDuties() {
        var unit = stage.row(QUARTER, 1, "水边村").unit();
        var both = actor("both", new Duty(Role.OFFICE, null), new Duty(Role.LIAISON, unit));

        var page = page(get(both, HOME));

        assertThat(page.select("h1").text()).isEqualTo("水边村");
        assertThat(page.select("h2").text()).contains("按行动小组").contains("还没报送");
    }

    @Test
    void staysWithTheEarlierQuarterUntilItIsDoneAndShowsTheLaterBeside() {
        var late = stage.row("2019Q4", 7, "半仙山村");
        var next = stage.row(QUARTER, 7, "半仙山村");
        var tabs = page(get(liaison(late.unit()), "/")).select(".tabs a");
        assertThat(tabs.eachText()).anyMatch(tab -> tab.startsWith("2020年第1季度 未报"));
        assertThat(tabs.select("[aria-current]").attr("href")).isNotEqualTo(HOME);
        assertThat(page(get(liaison(next.unit()), HOME))
                        .select(".tabs [aria-current]")
                        .attr("href"))
                .isEqualTo(HOME);
        assertThat(page(get(office(), "/")).select(".tabs [aria-current]").attr("href"))
                .isNotEqualTo(HOME);
    }

    @Test
    void tellsOthersWhereToGo() {
        var administrator = actor("admin", new Duty(Role.ADMINISTRATOR, null));
        var discipline = actor("discipline", new Duty(Role.DISCIPLINE, null));

        assertThat(page(get(administrator, "/")).select(".todo a").eachAttr("href"))
                .contains("/admin/accounts", "/admin/units");
        assertThat(page(get(discipline, "/")).select(".todo a").eachAttr("href"))
                .containsExactly("/plans/2018-45");
    }
}
