package cn.hengli.ledger;

import static cn.hengli.ledger.EntryStep.ACCEPT;
import static cn.hengli.ledger.EntryStep.ATTACH;
import static cn.hengli.ledger.EntryStep.DECLINE;
import static cn.hengli.ledger.EntryStep.LAPSE;
import static cn.hengli.ledger.EntryStep.OPEN;
import static cn.hengli.ledger.EntryStep.REOPEN;
import static cn.hengli.ledger.EntryStep.RETURN;
import static cn.hengli.ledger.EntryStep.REVIVE;
import static cn.hengli.ledger.EntryStep.SAVE;
import static cn.hengli.ledger.EntryStep.SIGN_OFF;
import static cn.hengli.ledger.EntryStep.SUBMIT;
import static cn.hengli.ledger.EntryStep.SUBMIT_FOR_SIGN_OFF;
import static cn.hengli.ledger.EntryStep.WITHDRAW;
import static cn.hengli.ledger.Inputs.complete;
import static cn.hengli.ledger.Inputs.input;
import static cn.hengli.ledger.SubmitEntryTest.assertRefused;
import static cn.hengli.plan.AssignmentRole.LEAD;
import static cn.hengli.plan.AssignmentRole.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.light.TaskLight;
import cn.hengli.plan.Task;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A whole quarter, as the town lives it. */
class QuarterStoryTest {

    private final Town town = new Town();

    @Test
    void aQuarterIsOpenedFilledInReviewedConsolidatedClosedAndLookedBackOn() {
        // the last day of the quarter: the office looks at what opening would do, and opens
        town.clock.set("2019-12-31T10:00");
        assertThat(town.openPeriod
                        .preview(town.plan.id(), Town.QUARTER, town.office)
                        .entries())
                .isEqualTo(3);
        var period = town.open();
        var sewers = town.entryOf(town.environment);
        var village = town.entryOf(town.yuetang);
        var assets = town.entryOf(town.resources);

        // 环保分局 writes in two goes, attaches a photograph, submits, takes it back, adds what it forgot, submits again
        town.clock.set("2020-01-02T09:30");
        town.save(sewers, input().progress("完成第一批管网"), town.liaison);
        town.attachEvidence.attach(sewers.id(), file("现场.png", "image/png"), town.liaison);
        town.save(sewers, complete("完成第一批管网12公里").actual(town.pipe, "12", false), town.colleague);
        town.submitEntry.submitSaved(sewers.id(), town.colleague);
        town.withdrawEntry.withdraw(sewers.id(), town.colleague);
        town.submit(
                sewers, complete("完成第一批管网12公里").actual(town.pipe, "12", false).nextPlan("启动第二批"), town.colleague);

        // 月塘村's leader wants the figure checked before it leaves the village
        town.clock.set("2020-01-03T15:00");
        town.submit(village, input().progress("配合征地"), town.villager);
        town.signOffEntry.decline(village.id(), village.revision(), "写明亩数", town.villageLeader);
        town.submit(village, input().progress("配合征地3亩"), town.villager);
        town.signOffEntry.signOff(village.id(), village.revision(), town.villageLeader);

        // the office returns one, accepts the others; 农资办 is late and reports by telephone
        town.clock.set("2020-01-08T11:00");
        town.reviewEntry.giveBack(sewers.id(), sewers.revision(), "请说明受影响路段", town.office);
        town.reviewEntry.accept(village.id(), village.revision(), town.office);
        town.clock.set("2020-01-11T00:00");
        town.submit(assets, input().nothing("年度审计未完成").light("YELLOW"), town.office);
        town.reviewEntry.accept(assets.id(), assets.revision(), town.office);

        // what came back is mended and accepted; a mistake turns up, and it is opened once more
        town.submit(
                sewers,
                complete("完成第一批管网12公里，影响振兴路一段").actual(town.pipe, "12", false).nextPlan("启动第二批"),
                town.liaison);
        town.reviewEntry.accept(sewers.id(), sewers.revision(), town.office);
        town.reviewEntry.reopen(sewers.id(), sewers.revision(), "公里数与验收单不符", town.office);
        town.submit(
                sewers,
                complete("完成第一批管网11公里，影响振兴路一段").actual(town.pipe, "11", false).nextPlan("启动第二批"),
                town.liaison);
        town.reviewEntry.accept(sewers.id(), sewers.revision(), town.office);

        assertThat(town.shelves.entries.all()).allMatch(entry -> entry.state() == EntryState.ACCEPTED);
        assertThat(town.stepsOf(sewers))
                .containsExactly(
                        OPEN, SAVE, ATTACH, SAVE, SUBMIT, WITHDRAW, SAVE, SUBMIT, RETURN, SAVE, SUBMIT, ACCEPT, REOPEN,
                        SAVE, SUBMIT, ACCEPT);
        assertThat(town.stepsOf(village))
                .containsExactly(OPEN, SAVE, SUBMIT_FOR_SIGN_OFF, DECLINE, SAVE, SUBMIT_FOR_SIGN_OFF, SIGN_OFF, ACCEPT);
        assertThat(village.content().signedOffBy()).isEqualTo("月塘村责任领导");
        assertThat(assets.filledInForUnit()).isTrue();
        assertLate(period, Map.of(sewers, false, village, false, assets, true));
        assertEveryRevisionIsThere(sewers);

        // the office consolidates, publishes and closes; what is closed stays as it is
        town.clock.set("2020-01-20T10:00");
        consolidate(period, town.sewers, "第一批管网完成11公里。", TaskLight.GREEN);
        consolidate(period, town.assets, "年度审计未完成。", TaskLight.YELLOW);
        town.publishLedger.publish(period.id(), town.office);
        town.closePeriod.close(period.id(), false, town.office);
        assertThatThrownBy(() -> town.reviewEntry.reopen(sewers.id(), sewers.revision(), "再改", town.office))
                .isInstanceOf(Refused.class);
        assertThat(town.shelves.changes.all).last().satisfies(fields -> assertThat(fields)
                .containsKeys("quarter", "dueOn", "published", "closed"));

        // the next quarter starts from here, and the office is warned of what looks odd
        town.clock.set("2020-04-01T08:00");
        town.open(Town.QUARTER.next());
        var next = town.entryOf(town.environment);
        assertThat(next.content().percent()).isEqualByComparingTo("40");
        var last = town.shelves.entries.findPrevious(next).orElseThrow();
        assertThat(last).isSameAs(sewers);
        town.submit(next, complete(last.content().progress()).percent("35"), town.liaison);
        assertThat(ReviewWarning.of(
                        next.content(),
                        last.content(),
                        town.shelves
                                .entries
                                .accepted(next.task(), next.unit(), next.quarter())
                                .orElseThrow(),
                        0,
                        Map.of()))
                .extracting(Problem::reason)
                .containsExactlyInAnyOrder(
                        ReviewWarning.PERCENT_LOWER, ReviewWarning.TEXT_REPEATED, ReviewWarning.PROMISE_NOT_MENTIONED);
    }

    @Test
    void theAssignmentsChangeWhileAQuarterIsOpen() {
        var period = town.open();
        var sewers = town.entryOf(town.environment);
        var village = town.entryOf(town.yuetang);
        town.save(sewers, complete("完成第一批管网"), town.liaison);

        // 农资办 takes the sewers over from 环保分局, 月塘村 is left out: the office looks, and applies what it has seen
        town.owesNoMore(town.sewers, town.environment);
        town.owesNoMore(town.sewers, town.yuetang);
        town.owes(town.sewers, town.resources, LEAD);
        var done = town.adjust(period);
        assertThat(done.lines())
                .extracting(line -> line.unitName() + " " + line.change())
                .containsExactlyInAnyOrder("农资办 ADD", "月塘村 LAPSE", "环保分局 KEEP");

        // what was written goes its way, the newcomer fills in, and the village may forget about it
        town.submit(sewers, complete("完成第一批管网，移交农资办"), town.liaison);
        town.reviewEntry.accept(sewers.id(), sewers.revision(), town.office);
        var taken = town.entryOf(town.resources);
        town.submit(taken, complete("接手第二批管网"), town.resourcer);
        assertThat(taken.state()).isEqualTo(EntryState.SUBMITTED);
        assertRefused(EntryRefusal.ENTRY_LAPSED, () -> town.save(village, input().progress("配合征地"), town.villager));

        // the village is needed after all: its old entry is there again
        town.owes(town.sewers, town.yuetang, SUPPORT);
        assertThat(town.adjust(period).added()).isEqualTo(1);
        town.submit(village, input().progress("配合征地"), town.villager);
        assertThat(town.stepsOf(village)).containsExactly(OPEN, LAPSE, REVIVE, SAVE, SUBMIT_FOR_SIGN_OFF);
        assertThat(town.shelves.entries.all()).hasSize(4);
    }

    private void consolidate(LedgerPeriod period, Task task, String summary, TaskLight light) {
        town.consolidateTask.save(
                new ConsolidateTaskCommand(period.id(), task.id(), 0, summary, light, "现场核实"), town.office);
    }

    private static void assertLate(LedgerPeriod period, Map<LedgerEntry, Boolean> late) {
        var deadline = new Deadline(period.dueOn(), new TestClock("2020-01-01T00:00").getZone());
        late.forEach((entry, expected) -> assertThat(deadline.isLate(entry.firstSubmittedAt()))
                .as(entry.unit().toString())
                .isEqualTo(expected));
    }

    private void assertEveryRevisionIsThere(LedgerEntry entry) {
        List<EntryRevision> revisions = town.shelves.revisions.of(entry.id());
        assertThat(revisions).extracting(EntryRevision::number).isSorted().hasSize(entry.revision());
        assertThat(revisions).extracting(EntryRevision::at).isSorted();
        assertThat(EntryContent.of(revisions.get(revisions.size() - 1).content()))
                .isEqualTo(entry.content());
        assertThat(EntryHistory.between(revisions.get(13), revisions.get(12)))
                .extracting(EntryHistory.Change::field)
                .containsExactlyInAnyOrder("progress", "actual." + town.pipe);
    }

    private static EvidenceFile file(String name, String detected) {
        return new EvidenceFile(name, detected, name.getBytes(StandardCharsets.UTF_8));
    }
}
