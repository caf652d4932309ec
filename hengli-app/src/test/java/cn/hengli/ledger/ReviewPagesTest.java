package cn.hengli.ledger;

import static cn.hengli.ledger.LedgerStage.liaison;
import static cn.hengli.ledger.LedgerStage.office;
import static cn.hengli.ledger.LedgerStage.progress;
import static cn.hengli.ledger.LedgerStage.written;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import org.junit.jupiter.api.Test;

class ReviewPagesTest extends PageTest {

    private static final String QUARTER = "2019Q1";

    @Test
    void showsWhatWaitsAndTheEntryBesideIt() {
        var row = stage.submitted(stage.row(QUARTER, 1, "农林水务局"), progress("走访 12 户"));

        var page = page(get(office(), "/review?quarter=" + QUARTER));

        assertThat(page.select(".queue ol a").eachText()).anyMatch(text -> text.contains(row.taskTitle()));
        assertThat(page.select("article .pair-now").text()).isNotEmpty();
        assertThat(page.select("#accept")).hasSize(1);
    }

    @Test
    void marksWhatIsNewAgainstLastQuarterAndShowsThePromise() {
        stage.accepted(stage.row("2018Q4", 2, "农林水务局"), written("完成确权登记 300 户，签订合同 20 份。", "60", "全面完成颁证工作"));
        var row = stage.submitted(stage.row(QUARTER, 2, "农林水务局"), written("完成确权登记 420 户，签订合同 20 份。", "40", ""));

        var page = page(get(office(), "/review?quarter=" + QUARTER + "&entry=" + row.entry()));

        assertThat(page.select(".promise").text()).contains("全面完成颁证工作");
        assertThat(page.select(".pair-now ins").text()).contains("42");
        assertThat(page.select(".pair-last mark").text()).contains("完成确权登记");
        assertThat(page.select(".warn-list").text()).contains("低于上次采纳的 60%").contains("没有提到上季承诺");
        assertThat(page.select(".pair-now").text()).contains("比上期 -20");
    }

    @Test
    void goesOnToTheNextOfTheSameQueueAfterAccepting() {
        var unit = "国土分局";
        var first = stage.submitted(stage.row(QUARTER, 17, unit), progress("一"));
        var second = stage.submitted(stage.row(QUARTER, 18, unit), progress("二"));
        var filter = "unit=" + first.unit();

        var answer = post(
                office(),
                "/entries/" + first.entry() + "/acceptance",
                "version",
                "" + first.revision(),
                "quarter",
                QUARTER,
                "unit",
                first.unit().toString());

        assertThat(redirect(answer)).startsWith("/review?").contains(filter).contains("entry=" + second.entry());
        assertThat(stage.row(first.entry()).state()).isEqualTo(EntryState.ACCEPTED);
    }

    @Test
    void returnsWithAReasonThatTheUnitReads() {
        var row = stage.submitted(stage.row(QUARTER, 4, "农林水务局"), progress("没有新进展"));

        var answer = post(
                office(), "/entries/" + row.entry() + "/return", "version", "" + row.revision(), "reason", "请写明宗数");

        assertThat(status(answer)).isEqualTo(302);
        assertThat(stage.row(row.entry()).state()).isEqualTo(EntryState.RETURNED);
        assertThat(page(get(liaison(row.unit()), "/entries/" + row.entry()))
                        .select(".returned")
                        .text())
                .contains("请写明宗数");
    }

    @Test
    void refusesToReturnWithoutAReason() {
        var row = stage.submitted(stage.row(QUARTER, 5, "农林水务局"), progress("发展家庭农场"));

        var answer = post(
                office(),
                "/entries/" + row.entry() + "/return",
                "version",
                "" + row.revision(),
                "quarter",
                QUARTER,
                "reason",
                " ");

        assertThat(status(answer)).isEqualTo(422);
        assertThat(page(answer).select("#reason-error").text()).isEqualTo("请写明理由。");
        assertThat(page(answer).select("#entry-heading").text()).contains(row.taskTitle());
        assertThat(stage.row(row.entry()).state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void saysWhenTheEntryChangedMeanwhileAndKeepsTheReason() {
        var read = stage.submitted(stage.row(QUARTER, 6, "农林水务局"), progress("旧的内容"));
        post(liaison(read.unit()), "/entries/" + read.entry() + "/withdrawal");
        stage.submitted(stage.row(read.entry()), progress("新的内容"));

        var answer = post(
                office(),
                "/entries/" + read.entry() + "/return",
                "version",
                "" + read.revision(),
                "quarter",
                QUARTER,
                "reason",
                "数字要核实");

        assertThat(status(answer)).isEqualTo(409);
        var page = page(answer);
        assertThat(page.select("[role=alert]").text()).contains("有了变化");
        assertThat(page.select(".pair-now").text()).contains("新的内容");
        assertThat(page.select("#reason").text()).isEqualTo("数字要核实");
        assertThat(stage.row(read.entry()).state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void namesTheColleagueWhoAcceptedFirst() {
        var read = stage.submitted(stage.row(QUARTER, 13, "农林水务局"), progress("两人都看了"));
        var chosen = read.entry() + ":" + read.revision();
        post(office(), "/entries/" + read.entry() + "/acceptance", "version", "" + read.revision());
        var colleague = LedgerStage.actor("colleague", new Duty(Role.OFFICE, null));

        var one = post(
                colleague,
                "/entries/" + read.entry() + "/acceptance",
                "version",
                "" + read.revision(),
                "quarter",
                QUARTER);
        assertThat(status(one)).isEqualTo(422);
        assertThat(page(one).select("[role=alert]").text()).contains("已由 office 采纳");
        var several = post(colleague, "/review/acceptance", "quarter", QUARTER, "chosen", chosen);
        assertThat(String.valueOf(several.getMvcResult().getFlashMap().get("left")))
                .contains(read.taskTitle())
                .contains("已由 office 采纳");
    }

    @Test
    void takesAnUnreadableVersionForOneThatNobodySaw() {
        var row = stage.submitted(stage.row(QUARTER, 7, "农林水务局"), progress("一村一品"));

        assertThat(status(post(office(), "/entries/" + row.entry() + "/acceptance", "version", "x")))
                .isEqualTo(409);
        assertThat(status(post(office(), "/entries/" + row.entry() + "/acceptance")))
                .isEqualTo(409);
    }

    @Test
    void acceptsSeveralAndNamesTheOneThatChangedMeanwhile() {
        var unit = "财政分局";
        var good = stage.submitted(stage.row(QUARTER, 9, unit), progress("拨付资金"));
        var changed = stage.submitted(stage.row(QUARTER, 14, unit), progress("旧"));
        post(liaison(changed.unit()), "/entries/" + changed.entry() + "/withdrawal");

        var answer = post(
                office(),
                "/review/acceptance",
                "quarter",
                QUARTER,
                "unit",
                good.unit().toString(),
                "chosen",
                good.entry() + ":" + good.revision(),
                "chosen",
                changed.entry() + ":" + changed.revision());

        assertThat(status(answer)).isEqualTo(302);
        assertThat(stage.row(good.entry()).state()).isEqualTo(EntryState.ACCEPTED);
        assertThat(stage.row(changed.entry()).state()).isEqualTo(EntryState.DRAFT);
        assertThat(answer.getMvcResult().getFlashMap().get("noticeArguments")).isEqualTo(new Object[] {1});
        assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("left")))
                .contains(changed.taskTitle())
                .contains("又有变化");
    }

    @Test
    void acceptsNothingUnopenedThatIsToBeWarnedOf() {
        var done = stage.submitted(stage.row(QUARTER, 23, "财政分局"), written("全部完成", "100", ""));

        var answer = post(
                office(), "/review/acceptance", "quarter", QUARTER, "chosen", done.entry() + ":" + done.revision());

        assertThat(stage.row(done.entry()).state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("left")))
                .contains(done.taskTitle())
                .contains("没有佐证材料");
        post(office(), "/entries/" + done.entry() + "/acceptance", "version", Integer.toString(done.revision()));
        assertThat(stage.row(done.entry()).state()).isEqualTo(EntryState.ACCEPTED);
    }

    @Test
    void doesNothingWhenNothingWasTicked() {
        stage.opened(QUARTER);

        assertThat(redirect(post(office(), "/review/acceptance", "quarter", QUARTER)))
                .isEqualTo("/review?quarter=" + QUARTER);
        assertThat(status(post(office(), "/review/acceptance", "chosen", "x"))).isEqualTo(404);
    }

    @Test
    void reopensWhatWasAcceptedWithAReason() {
        var row = stage.accepted(stage.row(QUARTER, 11, "农林水务局"), progress("培训 30 人"));
        var page = page(get(office(), "/review?quarter=" + QUARTER + "&entry=" + row.entry()));

        assertThat(page.select("#decide").attr("action")).endsWith("/reopening");
        var answer = post(
                office(), "/entries/" + row.entry() + "/reopening", "version", "" + row.revision(), "reason", "培训人数有误");

        assertThat(status(answer)).isEqualTo(302);
        assertThat(stage.row(row.entry()).state()).isEqualTo(EntryState.RETURNED);
    }

    @Test
    void isForTheOfficeAlone() {
        var own = stage.submitted(stage.row(QUARTER, 1, "村头村"), progress("清产核资"));
        var other = stage.row(QUARTER, 1, "石涌村");

        assertThat(status(get(liaison(own.unit()), "/review"))).isEqualTo(403);
        assertThat(status(get(LedgerStage.leader(), "/review"))).isEqualTo(403);
        assertThat(status(post(liaison(own.unit()), "/review/acceptance"))).isEqualTo(403);
        for (var step : new String[] {"acceptance", "return", "reopening"}) {
            assertThat(status(post(liaison(own.unit()), "/entries/" + own.entry() + "/" + step, "version", "1")))
                    .isEqualTo(403);
            assertThat(status(post(liaison(own.unit()), "/entries/" + other.entry() + "/" + step, "version", "1")))
                    .isEqualTo(404);
        }
        assertThat(stage.row(own.entry()).state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void tellsABadFilterFromAMissingEntry() {
        stage.opened(QUARTER);

        assertThat(status(get(office(), "/review?quarter=" + QUARTER + "&state=NONSENSE")))
                .isEqualTo(400);
        assertThat(status(get(office(), "/review?quarter=" + QUARTER + "&entry=" + LedgerEntryId.next())))
                .isEqualTo(404);
        assertThat(status(get(office(), "/review?quarter=" + QUARTER + "&state=")))
                .isEqualTo(200);
    }
}
