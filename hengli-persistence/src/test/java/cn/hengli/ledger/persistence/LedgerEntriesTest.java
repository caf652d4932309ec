package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryRevisions;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.EntryStep;
import cn.hengli.ledger.IndicatorActual;
import cn.hengli.ledger.LastPercents;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
@Import(LedgerSlice.class)
class LedgerEntriesTest {

    @Autowired
    private EntryRevisions revisions;

    @Autowired
    private LastPercents lastPercents;

    @Autowired
    private SaveDraft saveDraft;

    @Autowired
    private SampleTown town;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private UnitId unit;
    private TaskId task;
    private IndicatorId pipe;
    private LedgerPeriod period;
    private LedgerEntry entry;

    @BeforeEach
    void open() {
        plan = town.plan("entries");
        unit = town.unit("环保分局", 1);
        task = town.task(plan, 2, 26, unit);
        pipe = town.indicator(task);
        period = town.open(plan, "2019Q4");
        entry = town.entry(period, task, unit);
    }

    @Test
    void contentIsReadBackAsItWasWritten() {
        var written = save(new EntryInput.Actual("41.25", false), "40.50");
        assertThat(written.content().progress()).isEqualTo("完成\n第一批 😀𠮷");
        assertThat(written.content().percent()).isEqualTo(new BigDecimal("40.5"));
        assertThat(written.content().actuals()).containsExactly(IndicatorActual.of(pipe, new BigDecimal("41.25")));
        assertThat(written.savedAt()).isEqualTo(FixedClock.NOW);
    }

    @Test
    void savingTheSameAgainLeavesNoRevision() {
        var written = save(new EntryInput.Actual("41.250", false), "40.50");
        assertThat(save(new EntryInput.Actual("41.25", false), "40.5").revision())
                .isEqualTo(written.revision());
    }

    @Test
    void zeroNotApplicableAndBlankAreKeptApart() {
        assertThat(save(new EntryInput.Actual("0", false), "").content().actuals())
                .containsExactly(IndicatorActual.of(pipe, BigDecimal.ZERO));
        assertThat(save(new EntryInput.Actual("", true), "").content().actuals())
                .containsExactly(IndicatorActual.notApplicable(pipe));
        assertThat(save(new EntryInput.Actual("", false), "").content().actuals())
                .isEmpty();
    }

    @Test
    void aTaskUnitAndQuarterHaveOneEntry() {
        assertThatThrownBy(() -> jdbc.sql("""
                                create temporary table copy as select * from ledger_entry where id = :id;
                                update copy set id = gen_random_uuid();
                                insert into ledger_entry select * from copy
                                """).param("id", entry.id().value()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ledger_entry_task_id_unit_id_quarter_key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "1000"})
    void theDatabaseHoldsThePercentBetweenZeroAndAHundred(String percent) {
        assertThatThrownBy(() -> jdbc.sql("update ledger_entry set percent = :percent::numeric")
                        .param("percent", percent)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void everyStepLeavesARevisionThatIsReadBack() {
        entry = town.giveBack(town.submit(entry, "完成😀", "40", OFFICE), "请补充");
        assertThat(revisions.of(entry.id()))
                .extracting(EntryRevision::step)
                .containsExactly(EntryStep.OPEN, EntryStep.SAVE, EntryStep.SUBMIT, EntryStep.RETURN);
        assertThat(revisions.find(entry.id(), 4))
                .contains(new EntryRevision(
                        entry.id(),
                        4,
                        FixedClock.NOW,
                        OFFICE.account(),
                        "领导小组办公室",
                        EntryStep.RETURN,
                        EntryState.RETURNED,
                        "请补充",
                        Map.of("progress", "完成😀", "percent", "40", "light", "GREEN")));
        assertThat(revisions.find(entry.id(), 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry_revision set note = 'x'",
                "delete from ledger_entry_revision",
                "truncate ledger_entry_revision"
            })
    void nobodyAltersARevision(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never altered");
    }

    @Test
    void aNewQuarterStartsAtTheLatestPercentHandedIn() {
        town.submit(town.entry(town.open(plan, "2018Q4"), task, unit), "最早", "10", OFFICE);
        town.accept(town.submit(town.entry(town.open(plan, "2019Q1"), task, unit), "去年春", "20", OFFICE));
        town.submit(town.entry(town.open(plan, "2019Q2"), task, unit), "去年夏", "30", OFFICE);
        town.save(town.entry(town.open(plan, "2019Q3"), task, unit), "去年秋的草稿", "35", OFFICE);
        var row = new LastPercents.Row(task, unit);
        assertThat(percent(Quarter.parse("2019Q4"), row)).isEqualByComparingTo("30");
        assertThat(percent(Quarter.parse("2019Q2"), row)).isEqualByComparingTo("20");
        assertThat(lastPercents.before(plan, Quarter.parse("2018Q4"))).isEmpty();
        assertThat(lastPercents.before(PlanId.next(), Quarter.parse("2019Q4"))).isEmpty();
    }

    private BigDecimal percent(Quarter quarter, LastPercents.Row row) {
        return lastPercents.before(plan, quarter).get(row);
    }

    private LedgerEntry save(EntryInput.Actual actual, String percent) {
        entry = town.afresh(entry);
        var input = SampleTown.input("完成\n第一批 😀𠮷", percent, Map.of(pipe, actual));
        saveDraft.save(new WriteEntryCommand(entry.id(), entry.revision(), input), OFFICE);
        return town.afresh(entry);
    }
}
