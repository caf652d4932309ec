package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.light.TaskLight;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsolidateTaskTest {

    private final Town town = new Town();
    private final LedgerPeriod period = town.open();

    @Test
    void keepsSummaryAndLightWithWhoAndWhen() {
        save("第一批管网完工", TaskLight.GREEN, 0);

        assertThat(kept().summary()).isEqualTo("第一批管网完工");
        assertThat(kept().light()).isEqualTo(TaskLight.GREEN);
        assertThat(kept().savedBy()).isEqualTo(town.office.name());
        assertThat(kept().savedAt()).isEqualTo(town.clock.instant());
        assertThat(kept().revision()).isEqualTo(1);
    }

    @Test
    void changesLeaveARevisionEachAndSavingTheSameLeavesNone() {
        save("第一批管网完工", TaskLight.GREEN, 0);
        save("第一批管网完工\r\n第二批启动", TaskLight.YELLOW, 1);
        var changes = town.shelves.changes.all.size();
        // a double click: the same is sent twice, with what was seen before
        save("第一批管网完工\n第二批启动", TaskLight.YELLOW, 1);

        assertThat(kept().revision()).isEqualTo(2);
        assertThat(town.shelves.changes.all).hasSize(changes);
        assertThat(town.shelves.changes.all.get(changes - 1)).containsEntry("light", "YELLOW");
    }

    @Test
    void refusesToOverwriteWhatWasNotSeen() {
        save("第一批管网完工", TaskLight.GREEN, 0);

        assertThatThrownBy(() -> save("另一份汇总", TaskLight.RED, 0)).isInstanceOf(Stale.class);
        assertThat(kept().summary()).isEqualTo("第一批管网完工");
    }

    @Test
    void anotherLightThanByTheRuleNeedsAReasonThatStaysOnRecord() {
        // nothing is due yet: by the rule the light is grey
        var green = new ConsolidateTaskCommand(period.id(), town.sewers.id(), 0, "汇总", TaskLight.GREEN, " ");
        assertThatThrownBy(() -> town.consolidateTask.save(green, town.office))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("lightReason", PeriodRefusal.LIGHT_REASON_MISSING)));

        save("汇总", TaskLight.GREEN, 0);
        assertThat(kept().lightReason()).isEqualTo("现场核实");
        assertThat(town.shelves.changes.all.get(town.shelves.changes.all.size() - 1))
                .containsEntry("lightReason", "现场核实");

        // as by the rule: what was given as a reason is none
        save("汇总", TaskLight.GREY, 1);
        assertThat(kept().lightReason()).isEmpty();
    }

    @Test
    void mayBeTakenBackToNothing() {
        save("第一批管网完工", TaskLight.GREEN, 0);
        save("", null, 1);

        assertThat(kept().summary()).isEmpty();
        assertThat(kept().light()).isNull();
    }

    @Test
    void refusesATextThatIsTooLongOrAnotherPlansTask() {
        assertThatThrownBy(() -> save("长".repeat(4001), null, 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> town.consolidateTask.save(
                        new ConsolidateTaskCommand(period.id(), TaskId.next(), 0, "汇总", null, ""), town.office))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.consolidateTask.save(command("汇总", null, 0), town.leader))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void publishingSaysWhenAndByWhomAndIsTakenBackWithAReason() {
        town.publishLedger.publish(period.id(), town.office);
        assertThat(period.publishedAt()).isEqualTo(town.clock.instant());
        assertThat(period.publishedBy()).isEqualTo(town.office.name());

        assertThatThrownBy(() -> town.publishLedger.withdraw(period.id(), "", town.office))
                .isInstanceOf(Refused.class);
        town.publishLedger.withdraw(period.id(), "有错", town.office);
        assertThat(period.publishedAt()).isNull();
        assertThatThrownBy(() -> town.publishLedger.withdraw(period.id(), "有错", town.office))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> town.publishLedger.publish(period.id(), town.liaison))
                .isInstanceOf(NotPermitted.class);
    }

    private void save(String summary, @Nullable TaskLight light, int revision) {
        town.consolidateTask.save(command(summary, light, revision), town.office);
    }

    private ConsolidateTaskCommand command(String summary, @Nullable TaskLight light, int revision) {
        return new ConsolidateTaskCommand(period.id(), town.sewers.id(), revision, summary, light, "现场核实");
    }

    private Consolidation kept() {
        return town.shelves
                .consolidations
                .findByPeriodAndTask(period.id(), town.sewers.id())
                .orElseThrow();
    }
}
