package cn.hengli.ledger;

import static cn.hengli.ledger.LedgerStage.leader;
import static cn.hengli.ledger.LedgerStage.liaison;
import static cn.hengli.ledger.LedgerStage.office;
import static cn.hengli.ledger.LedgerStage.progress;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodPagesTest extends PageTest {

    private static final String PERIODS = "/plans/2018-45/periods/";

    @Test
    void showsWhatOpeningWillDoThenOpensOnceHoweverOftenItIsSent() {
        var preview = page(get(office(), PERIODS + "2020Q1/opening"));
        assertThat(preview.select(".stats").text())
                .contains("280")
                .contains("53")
                .contains("36");
        assertThat(preview.select(".warn-list").text()).contains("工业园区");
        assertThat(preview.select("#dueOn").val()).isEqualTo("2020-04-10");

        assertThat(redirect(post(office(), PERIODS + "2020Q1/opening", "dueOn", "２０２０．４．１５")))
                .isEqualTo(PERIODS + "2020Q1");
        assertThat(redirect(post(office(), PERIODS + "2020Q1/opening", "dueOn", "2020-04-20")))
                .isEqualTo(PERIODS + "2020Q1");

        assertThat(stage.opened("2020Q1").total()).isEqualTo(280);
        assertThat(stage.opened("2020Q1").dueOn()).hasToString("2020-04-15");
        assertThat(redirect(get(office(), PERIODS + "2020Q1/opening"))).isEqualTo(PERIODS + "2020Q1");
    }

    @Test
    void refusesADueDateThatIsNone() {
        for (var typed : new String[] {"", "明天", "2019-02-30"}) {
            var answer = post(office(), PERIODS + "2019Q3/opening", "dueOn", typed);
            assertThat(status(answer)).isEqualTo(422);
            assertThat(page(answer).select("#dueOn-error").text()).isNotEmpty();
            assertThat(page(answer).select("#dueOn").val()).isEqualTo(typed);
        }
        assertThat(status(post(office(), PERIODS + "2020Q2/opening", "dueOn", "2020-07-10")))
                .isEqualTo(422);
        assertThat(status(get(office(), PERIODS + "2031Q1/opening"))).isEqualTo(422);
        assertThat(status(get(office(), PERIODS + "never/opening"))).isEqualTo(404);
    }

    @Test
    void movesTheDueDateAndRemembersWhoDid() {
        var before = stage.opened("2019Q2").dueOn();

        assertThat(redirect(post(office(), PERIODS + "2019Q2/due-date", "dueOn", "2019-07-20")))
                .isEqualTo(PERIODS + "2019Q2");

        assertThat(stage.opened("2019Q2").dueOn()).hasToString("2019-07-20");
        assertThat(page(get(leader(), PERIODS + "2019Q2")).select(".timeline").text())
                .contains("截止日由 " + before + " 改为 2019-07-20");
        assertThat(status(post(office(), PERIODS + "2019Q2/due-date", "dueOn", "2019-01-01")))
                .isEqualTo(422);
    }

    @Test
    void showsTheRowsBehindAFigure() {
        var row = stage.submitted(stage.row("2019Q1", 19, "国土分局"), progress("核定收益"));

        var page = page(get(leader(), PERIODS + "2019Q1?state=SUBMITTED,ACCEPTED&unit=" + row.unit()));

        assertThat(page.select("tbody th[scope=row] a").eachAttr("href")).contains("/entries/" + row.entry());
        assertThat(page.select(".badge").eachText()).allMatch(text -> text.equals("报送") || text.equals("采纳"));
    }

    @Test
    void letsOthersReadAndTheOfficeAct() {
        var unit = stage.row("2019Q1", 1, "横沥村").unit();

        assertThat(status(get(leader(), "/periods"))).isEqualTo(200);
        assertThat(page(get(leader(), "/periods")).select("td.actions a")).isEmpty();
        assertThat(page(get(office(), "/periods")).select("td.actions a")).isNotEmpty();
        assertThat(status(get(leader(), PERIODS + "2019Q1/due-date"))).isEqualTo(403);
        assertThat(status(post(leader(), PERIODS + "2019Q1/due-date", "dueOn", "2019-05-01")))
                .isEqualTo(403);
        assertThat(status(get(leader(), PERIODS + "2019Q3/opening"))).isEqualTo(403);
        assertThat(status(post(leader(), PERIODS + "2019Q3/opening", "dueOn", "2019-10-10")))
                .isEqualTo(403);
        for (var path : new String[] {"/periods", PERIODS + "2019Q1", PERIODS + "2019Q1/due-date"}) {
            assertThat(status(get(liaison(unit), path))).isEqualTo(403);
        }
        assertThat(status(get(office(), PERIODS + "2020Q4"))).isEqualTo(404);
        assertThat(status(get(office(), "/plans/none/periods/2019Q1"))).isEqualTo(404);
    }
}
