package cn.hengli.ledger;

import static cn.hengli.ledger.LedgerStage.leader;
import static cn.hengli.ledger.LedgerStage.liaison;
import static cn.hengli.ledger.LedgerStage.office;
import static cn.hengli.ledger.LedgerStage.progress;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.Assignee;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.ChangeAssignments;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.RestoredDatabase;
import cn.hengli.unit.UnitDirectory;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RestoredDatabase
class AdjustmentPagesTest extends PageTest {

    private static final String QUARTER = "/plans/2018-45/periods/2019Q4";
    private static final String ADJUSTMENT = QUARTER + "/adjustment";

    /** Led by 公用事业服务中心 alone. */
    private static final int GREEN = 27;

    @Autowired
    private ChangeAssignments changeAssignments;

    @Autowired
    private TaskDetails tasks;

    @Autowired
    private UnitDirectory units;

    private UnitId treasury;

    @BeforeEach
    void open() {
        stage.opened("2019Q4");
        treasury = units.named("财政分局").orElseThrow();
    }

    @Test
    void saysNothingWhereTheQuarterIsInStep() {
        assertThat(page(get(office(), QUARTER)).select("a[href=" + ADJUSTMENT + "]"))
                .isEmpty();
        var page = page(get(office(), ADJUSTMENT));
        assertThat(page.select(".empty").text()).contains("与现行分工一致");
        assertThat(page.select("form[action=" + ADJUSTMENT + "]")).isEmpty();
    }

    @Test
    void tellsTheOfficeAndNobodyElseThatTheQuarterIsOutOfStep() {
        assign();
        assertThat(page(get(office(), QUARTER)).select(".notice").text())
                .contains("与现行分工不一致：新增 1 条、撤销 0 条。")
                .contains("查看并调整");
        assertThat(page(get(leader(), QUARTER)).select(".notice").text()).isEmpty();
    }

    @Test
    void listsWhatWillBeDoneByTaskAndUnitAndDoesItOnce() {
        assign();
        var preview = page(get(office(), ADJUSTMENT));
        assertThat(preview.select("section").text())
                .contains("新增（1）")
                .contains("27　增加建设绿化景观点")
                .contains("财政分局")
                .contains("配合");
        assertThat(preview.select(".warn-list")).as("there is time left").isEmpty();
        assertThat(redirect(apply(preview))).isEqualTo(QUARTER);
        assertThat(redirect(apply(preview))).as("a second click").isEqualTo(QUARTER);

        var row = stage.row("2019Q4", GREEN, "财政分局");
        assertThat(row.state()).isEqualTo(EntryState.PENDING);
        assertThat(row.role()).isEqualTo(AssignmentRole.SUPPORT);
        assertThat(page(get(liaison(treasury), "/ledger?quarter=2019Q4"))
                        .select("a[href=/entries/" + row.entry() + "]"))
                .isNotEmpty();
        assertThat(page(get(leader(), QUARTER)).select(".timeline li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("按现行分工调整：新增 1 条、撤销 0 条");
    }

    @Test
    void refusesToDoElseThanWasSeenAndShowsWhatItWouldBe() {
        assign();
        var seen = page(get(office(), ADJUSTMENT));
        changeAssignments.name(
                new ChangeAssignments.Command(
                        task().id(),
                        task().version(),
                        AssignmentRole.SUPPORT,
                        Assignee.of(units.named("国土分局").orElseThrow())),
                office());

        var answer = apply(seen);

        assertThat(status(answer)).isEqualTo(409);
        assertThat(page(answer).select(".notice-error").text()).contains("您看到之后又有变化");
        assertThat(page(answer).select("section").text()).contains("新增（2）").contains("国土分局");
        assertThat(status(post(office(), ADJUSTMENT))).isEqualTo(409);
        assertThat(stage.opened("2019Q4").total()).isEqualTo(280);
        assertThat(redirect(apply(page(answer)))).isEqualTo(QUARTER);
        assertThat(stage.opened("2019Q4").total()).isEqualTo(282);
    }

    @Test
    void whatIsWithdrawnIsInNoListButFoundByItsAddress() {
        var row = addedAndWithdrawn();
        var liaison = liaison(treasury);
        var address = "/entries/" + row.entry();

        assertThat(page(get(liaison, "/ledger?quarter=2019Q4")).select("a[href=" + address + "]"))
                .isEmpty();
        assertThat(page(get(leader(), QUARTER)).select("a[href=" + address + "]"))
                .isEmpty();
        assertThat(page(get(leader(), "/ledger/of-task/" + row.task())).select("a[href=" + address + "]"))
                .isEmpty();
        assertThat(page(get(leader(), "/ledger/of-unit/" + treasury)).select("a[href=" + address + "]"))
                .isEmpty();
        var page = page(get(liaison, address));
        assertThat(page.select(".page-head .badge").text()).isEqualTo("已撤销");
        assertThat(page.select(".notice").text()).contains("从本季撤销").contains("财政分局本季不用再填报");
        assertThat(page.select("#entry, .action-bar button, #files")).isEmpty();
        assertThat(page(get(liaison, address + "/history")).select(".timeline").text())
                .contains("调整填报期时新增")
                .contains("从本季撤销");
        assertThat(page(get(office(), "/review?quarter=2019Q4&state=&entry=" + row.entry()))
                        .select("#entry-heading ~ .page-sub, .page-sub")
                        .text())
                .contains("已撤销");
    }

    @Test
    void whoHadItOpenIsToldAndSeesWhatWasTyped() {
        var row = addedAndWithdrawn();
        for (var step : new String[] {"/draft", "/submission"}) {
            var answer =
                    post(liaison(treasury), "/entries/" + row.entry() + step, "version", "1", "progress", "撤销前正在写的进展");
            assertThat(status(answer)).isEqualTo(422);
            assertThat(page(answer).select("#kept").text()).contains("撤销前正在写的进展");
            assertThat(page(answer).select(".notice").text()).contains("从本季撤销");
        }
    }

    @Test
    void whatWasWrittenStaysAndIsListedSo() {
        assign();
        apply(page(get(office(), ADJUSTMENT)));
        var row = stage.saved(stage.row("2019Q4", GREEN, "财政分局"), progress("安排资金"));
        endAssignment();

        assertThat(page(get(office(), QUARTER)).select(".notice").text())
                .as("nothing to do")
                .isEmpty();
        var page = page(get(office(), ADJUSTMENT));
        assertThat(page.select("section").text())
                .contains("保留（1）")
                .contains("财政分局")
                .contains("草稿");
        assertThat(stage.row(row.entry()).progress()).isEqualTo("安排资金");
    }

    @Test
    void showsWhatComesBackAndWhatChangesItsRole() {
        addedAndWithdrawn();
        var lead = task().leads().get(0);
        changeAssignments.name(command(AssignmentRole.LEAD, treasury), office());
        changeAssignments.end(task().id(), task().version(), lead.assignment(), office());
        changeAssignments.name(command(AssignmentRole.SUPPORT, lead.unit()), office());

        var preview = page(get(office(), ADJUSTMENT));

        assertThat(preview.select("section").text())
                .contains("恢复（1）")
                .contains("配合 → 牵头")
                .contains("角色变更（1）")
                .contains("公用事业服务中心");
        assertThat(page(get(office(), QUARTER)).select(".notice").text()).contains("新增 1 条、撤销 0 条、角色变更 1 条。");
        assertThat(redirect(apply(preview))).isEqualTo(QUARTER);
        assertThat(stage.row("2019Q4", GREEN, "财政分局").role()).isEqualTo(AssignmentRole.LEAD);
        assertThat(stage.row("2019Q4", GREEN, "公用事业服务中心").role()).isEqualTo(AssignmentRole.SUPPORT);
    }

    @Test
    void warnsThatAddedUnitsAreLateAtOnceWhereTheDueDateHasPassed() {
        stage.opened("2019Q3");
        assign();
        var warning =
                page(get(office(), "/plans/2018-45/periods/2019Q3/adjustment")).select(".warn-list");
        assertThat(warning.text()).contains("2019年10月10日 已过").contains("逾期");
        assertThat(warning.select("a").attr("href")).isEqualTo("/plans/2018-45/periods/2019Q3/due-date");
    }

    @Test
    void leavesAClosedQuarterAlone() {
        assign();
        var preview = page(get(office(), ADJUSTMENT));
        assertThat(redirect(post(office(), QUARTER + "/closing", "allTheSame", "true")))
                .isEqualTo(QUARTER);
        assertThat(page(get(office(), QUARTER)).select("a[href=" + ADJUSTMENT + "]"))
                .isEmpty();
        assertThat(status(get(office(), ADJUSTMENT))).isEqualTo(422);
        assertThat(status(apply(preview))).isEqualTo(422);
        assertThat(stage.opened("2019Q4").total()).isEqualTo(280);
    }

    /** 财政分局's entry about the green: added and, as the assignment was ended again, withdrawn. */
    private LedgerRow addedAndWithdrawn() {
        assign();
        apply(page(get(office(), ADJUSTMENT)));
        var row = stage.row("2019Q4", GREEN, "财政分局");
        endAssignment();
        apply(page(get(office(), ADJUSTMENT)));
        return row;
    }

    private void assign() {
        changeAssignments.name(command(AssignmentRole.SUPPORT, treasury), office());
    }

    private void endAssignment() {
        changeAssignments.end(
                task().id(), task().version(), task().supports().get(0).assignment(), office());
    }

    private ChangeAssignments.Command command(AssignmentRole role, UnitId unit) {
        return new ChangeAssignments.Command(task().id(), task().version(), role, Assignee.of(unit));
    }

    private TaskFacts task() {
        return tasks.of("2018-45", GREEN, LocalDate.of(2020, 1, 6)).orElseThrow();
    }

    private MvcTestResult apply(Document preview) {
        var fingerprint = preview.select("input[name=fingerprint]").val();
        return post(office(), ADJUSTMENT, "fingerprint", fingerprint);
    }
}
