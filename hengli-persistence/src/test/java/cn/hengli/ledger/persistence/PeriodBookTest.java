package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerPeriods;
import cn.hengli.ledger.PeriodBook;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
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

@PortTest
@Import(LedgerSlice.class)
class PeriodBookTest {

    @Autowired
    private PeriodBook book;

    @Autowired
    private LedgerPeriods periods;

    @Autowired
    private SampleTown town;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private UnitId lead;
    private UnitId support;
    private TaskId first;
    private TaskId second;

    @BeforeEach
    void layPlan() {
        plan = town.plan("book");
        lead = town.unit("农林水务局", 1);
        support = town.unit("农技中心", 2);
        first = town.task(plan, 1, 6, lead, support);
        second = town.task(plan, 1, 11, lead, support);
    }

    @Test
    void nothingIsThereBeforeAQuarterIsOpened() {
        assertThat(book.of(plan)).isEmpty();
        assertThat(book.find("nowhere", Quarter.parse("2019Q4"))).isEmpty();
    }

    @Test
    void entriesAreCountedByState() {
        var period = town.open(plan, "2019Q4");
        town.save(town.entry(period, first, lead), "草稿", "", OFFICE);
        town.submit(town.entry(period, first, support), "完成", "", OFFICE);
        town.accept(town.submit(town.entry(period, second, lead), "完成", "40", OFFICE));
        var facts = book.get("book", period.quarter());
        assertThat(facts.count(EntryState.PENDING)).isEqualTo(1);
        assertThat(facts.count(EntryState.DRAFT)).isEqualTo(1);
        assertThat(facts.count(EntryState.AWAITING_SIGN_OFF)).isZero();
        assertThat(facts.count(EntryState.SUBMITTED)).isEqualTo(1);
        assertThat(facts.count(EntryState.RETURNED)).isZero();
        assertThat(facts.count(EntryState.ACCEPTED)).isEqualTo(1);
        assertThat(facts.total()).isEqualTo(4);
        assertThat(facts.planCode()).isEqualTo("book");
        assertThat(facts.openedAt()).isEqualTo(FixedClock.NOW);
        assertThat(facts.dueOn()).isEqualTo("2020-01-10");
    }

    @Test
    void entriesOfOtherUnitsAreNotCounted() {
        var period = town.open(plan, "2019Q4");
        town.accept(town.submit(town.entry(period, first, lead), "完成", "40", OFFICE));
        town.save(town.entry(period, first, support), "草稿", "", OFFICE);
        var own = book.of(plan, Set.of(support)).get(0);
        assertThat(own.total()).isEqualTo(2);
        assertThat(own.missing()).isEqualTo(2);
        assertThat(book.of(plan, Set.of(lead)).get(0).unaccepted()).isEqualTo(1);
        assertThat(book.of(plan, Set.of()).get(0).total()).isZero();
    }

    @Test
    void theNewestQuarterComesFirst() {
        town.open(plan, "2019Q3");
        town.open(plan, "2019Q4");
        town.open(plan, "2018Q4");
        assertThat(book.of(plan)).extracting(PeriodFacts::quarter).hasToString("[2019Q4, 2019Q3, 2018Q4]");
    }

    @Test
    void aPeriodIsFoundByPlanAndQuarter() {
        var period = town.open(plan, "2019Q4");
        assertThat(periods.get(plan, Quarter.parse("2019Q4")).id()).isEqualTo(period.id());
        assertThat(periods.findByPlanAndQuarter(plan, Quarter.parse("2019Q3"))).isEmpty();
    }

    @Test
    void theDatabaseHoldsOneQuarterAPlan() {
        town.open(plan, "2019Q4");
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into ledger_period (id, version, plan_id, quarter, opened_at, opened_by, due_on)
                                select gen_random_uuid(), 0, plan_id, quarter, opened_at, opened_by, due_on from ledger_period
                                """).update()).isInstanceOf(DataIntegrityViolationException.class);
    }
}
