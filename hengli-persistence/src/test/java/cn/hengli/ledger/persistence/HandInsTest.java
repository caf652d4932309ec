package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.HandIn;
import cn.hengli.ledger.HandIns;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.SignOffEntry;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
@Import(LedgerSlice.class)
class HandInsTest {

    @Autowired
    private HandIns handIns;

    @Autowired
    private SampleTown town;

    @Autowired
    private SignOffEntry signOffEntry;

    @Autowired
    private JdbcClient jdbc;

    private UnitId lead;
    private UnitId support;
    private TaskId task;
    private LedgerPeriod period;

    @BeforeEach
    void openQuarter() {
        var plan = town.plan("hand-ins");
        support = town.unit("农技中心", 2);
        lead = town.unit("农林水务局", 1);
        task = town.task(plan, 1, 6, lead, support);
        town.open(plan, "2019Q3");
        period = town.open(plan, "2019Q4");
    }

    @Test
    void everyEntryOfTheQuarterIsThereInTheUnitsOrder() {
        assertThat(handIns.of(period.id(), null))
                .containsExactly(
                        new HandIn(lead, "农林水务局", EntryState.PENDING, null, 0),
                        new HandIn(support, "农技中心", EntryState.PENDING, null, 0));
    }

    @Test
    void countsHowOftenTheOfficeSentItBack() {
        var entry = town.submit(town.entry(period, task, lead), "完成", "40", OFFICE);
        entry = town.submit(town.giveBack(entry, "请补充"), "补充", "40", OFFICE);
        town.giveBack(entry, "再补充");
        assertThat(handIns.of(period.id(), Set.of(lead)))
                .extracting(HandIn::state, HandIn::firstSubmittedAt, HandIn::returned)
                .containsExactly(tuple(EntryState.RETURNED, FixedClock.NOW, 2));
    }

    @Test
    void aLeaderWhoDeclinesIsNotTheOffice() {
        jdbc.sql("update unit set sign_off = true where id = ?")
                .param(lead.value())
                .update();
        var entry = town.submit(town.entry(period, task, lead), "完成", "40", SampleTown.liaison(lead));
        var leader = new Actor(AccountId.next(), "leader", "责任领导", Set.of(new Duty(Role.UNIT_LEADER, lead)));
        signOffEntry.decline(entry.id(), entry.revision(), "数字不对", leader);
        town.afresh(entry);
        assertThat(handIns.of(period.id(), Set.of(lead)))
                .containsExactly(new HandIn(lead, "农林水务局", EntryState.RETURNED, null, 0));
    }

    @Test
    void othersAreLeftOut() {
        assertThat(handIns.of(period.id(), Set.of(support)))
                .extracting(HandIn::unit)
                .containsExactly(support);
        assertThat(handIns.of(period.id(), Set.of())).isEmpty();
    }
}
