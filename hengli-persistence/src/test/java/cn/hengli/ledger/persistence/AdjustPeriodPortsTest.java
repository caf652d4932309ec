package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static cn.hengli.ledger.persistence.SampleTown.liaison;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryRevisions;
import cn.hengli.ledger.EntrySheets;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.EntryStep;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.ledger.PeriodBook;
import cn.hengli.ledger.StandingEntries;
import cn.hengli.ledger.StandingEntry;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quarter brought into step, on the real ports: what lapsed is kept and appears in no list and no count. */
@PortTest
@Import(LedgerSlice.class)
class AdjustPeriodPortsTest {

    @Autowired
    private StandingEntries standing;

    @Autowired
    private LedgerRows rows;

    @Autowired
    private PeriodBook book;

    @Autowired
    private EntrySheets sheets;

    @Autowired
    private EntryRevisions entryRevisions;

    @Autowired
    private Revisions revisions;

    @Autowired
    private SampleTown town;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private UnitId environment;
    private UnitId water;
    private UnitId land;
    private TaskId sewers;
    private LedgerPeriod period;

    @BeforeEach
    void open() {
        plan = town.plan("adjusted");
        environment = town.unit("环保分局", 1);
        water = town.unit("水务中心", 2);
        land = town.unit("国土分局", 3);
        sewers = town.task(plan, 1, 26, environment, water);
        town.submit(town.entry(town.open(plan, "2019Q3"), sewers, environment), "上季", "35", OFFICE);
        period = town.open(plan, "2019Q4");
    }

    @Test
    void whatStandsIsReadByTaskLeadsFirst() {
        assertThat(standing.of(period.id()))
                .extracting(
                        StandingEntry::taskNumber, StandingEntry::unitName, StandingEntry::role, StandingEntry::state)
                .containsExactly(
                        tuple(26, "环保分局", AssignmentRole.LEAD, EntryState.PENDING),
                        tuple(26, "水务中心", AssignmentRole.SUPPORT, EntryState.PENDING));
        assertThat(standing.of(period.id())).noneMatch(StandingEntry::lapsed);
    }

    @Test
    void whatLapsedIsKeptAndInNoListAndNoCount() {
        var lapsed = town.entry(period, sewers, water);
        turnAround();
        assertThat(rows.of(LedgerRowFilter.all(period.id())))
                .extracting(LedgerRow::unitName)
                .containsExactly("环保分局", "国土分局");
        assertThat(rows.through(sewers, null, null))
                .extracting(each -> each.quarter() + " " + each.row().unitName())
                .containsExactly("2019Q4 环保分局", "2019Q4 国土分局", "2019Q3 环保分局", "2019Q3 水务中心");
        assertThat(book.get("adjusted", period.quarter()).total()).isEqualTo(2);
        assertThat(book.of(plan, Set.of(water)).get(0).total()).isZero();
        assertThat(standing.of(period.id()))
                .extracting(StandingEntry::unitName, StandingEntry::lapsed)
                .containsExactly(tuple("环保分局", false), tuple("水务中心", true), tuple("国土分局", false));
        assertThat(sheets.find(lapsed.id()))
                .hasValueSatisfying(kept -> assertThat(kept.lapsedAt()).isEqualTo(FixedClock.NOW));
        assertThat(entryRevisions.of(lapsed.id()))
                .extracting(EntryRevision::step)
                .containsExactly(EntryStep.OPEN, EntryStep.LAPSE);
        assertThat(entryRevisions.of(town.entry(period, sewers, land).id()))
                .extracting(EntryRevision::step)
                .containsExactly(EntryStep.ADD);
        assertThat(revisions.of(Subject.PERIOD, period.id().value())).last().satisfies(revision -> assertThat(
                        revision.content())
                .containsEntry("added", "1")
                .containsEntry("lapsed", "1"));
    }

    @Test
    void whatComesBackIsTheSameEntry() {
        var lapsed = town.entry(period, sewers, water);
        turnAround();
        town.assign(sewers, "LEAD", water);
        assertThat(town.adjust(period).added()).isEqualTo(1);
        var revived = town.entry(period, sewers, water);
        assertThat(revived.id()).isEqualTo(lapsed.id());
        assertThat(revived.lapsedAt()).isNull();
        assertThat(revived.role()).isEqualTo(AssignmentRole.LEAD);
        assertThat(entryRevisions.of(lapsed.id()))
                .extracting(EntryRevision::step)
                .containsExactly(EntryStep.OPEN, EntryStep.LAPSE, EntryStep.REVIVE, EntryStep.BECOME_LEAD);
        assertThat(rows.of(LedgerRowFilter.all(period.id()))).hasSize(3);
    }

    @Test
    void anAddedEntryStartsWhereTheLastQuarterEnded() {
        town.endAssignment(sewers, environment);
        town.adjust(period);
        town.assign(sewers, "LEAD", environment);
        town.adjust(period);
        assertThat(town.entry(period, sewers, environment).content().percent()).isEqualByComparingTo("35");
    }

    @Test
    void whatWasWrittenStays() {
        town.save(town.entry(period, sewers, water), "草稿", "", liaison(water));
        turnAround();
        assertThat(rows.of(LedgerRowFilter.all(period.id()))).hasSize(3);
    }

    @Test
    void theDatabaseLetsOnlyAPendingEntryLapse() {
        var draft = town.save(town.entry(period, sewers, water), "草稿", "", liaison(water));
        assertThatThrownBy(() -> jdbc.sql("update ledger_entry set lapsed_at = now() where id = :id")
                        .param("id", draft.id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ledger_entry_lapsed_pending");
    }

    /** 国土分局 supports the sewers in the place of 水务中心. */
    private void turnAround() {
        town.endAssignment(sewers, water);
        town.assign(sewers, "SUPPORT", land);
        town.adjust(period);
    }
}
