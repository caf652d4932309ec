package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.EntryState.DRAFT;
import static cn.hengli.ledger.EntryState.PENDING;
import static cn.hengli.ledger.EntryState.SUBMITTED;
import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.AttachEvidence;
import cn.hengli.ledger.EvidenceFile;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.ledger.RemoveEvidence;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortTest
@Import(LedgerSlice.class)
class LedgerRowsTest {

    @Autowired
    private LedgerRows rows;

    @Autowired
    private SampleTown town;

    @Autowired
    private AttachEvidence attachEvidence;

    @Autowired
    private RemoveEvidence removeEvidence;

    private PlanId plan;
    private UnitId environment;
    private UnitId water;
    private UnitId land;
    private TaskId sewers;
    private TaskId green;
    private LedgerPeriod period;

    @BeforeEach
    void open() {
        plan = town.plan("rows");
        environment = town.unit("环保分局", 3);
        water = town.unit("水务中心", 2);
        land = town.unit("国土分局", 1);
        green = town.task(plan, 1, 15, water);
        sewers = town.task(plan, 2, 26, environment, water, land);
        period = town.open(plan, "2019Q4");
    }

    @Test
    void rowsComeByTaskLeadsFirstThenInTheUnitsOrder() {
        assertThat(all()).extracting(LedgerRowsTest::name).containsExactly("15 水务中心", "26 环保分局", "26 国土分局", "26 水务中心");
    }

    @Test
    void rowsAreFilteredByUnitStateAndGroup() {
        town.save(town.entry(period, sewers, water), "草稿", "", OFFICE);
        town.submit(town.entry(period, sewers, environment), "完成", "40", OFFICE);
        var filter = LedgerRowFilter.all(period.id());
        assertThat(rows.of(filter.of(Set.of(water))))
                .extracting(LedgerRowsTest::name)
                .containsExactly("15 水务中心", "26 水务中心");
        assertThat(rows.of(filter.of(Set.of()))).isEmpty();
        assertThat(rows.of(filter.in(DRAFT, SUBMITTED)))
                .extracting(LedgerRowsTest::name)
                .containsExactly("26 环保分局", "26 水务中心");
        assertThat(rows.of(new LedgerRowFilter(period.id(), null, null, 1)))
                .extracting(LedgerRowsTest::name)
                .containsExactly("15 水务中心");
        assertThat(rows.of(new LedgerRowFilter(period.id(), Set.of(water), Set.of(PENDING), 2)))
                .isEmpty();
        assertThat(rows.of(LedgerRowFilter.all(LedgerPeriodId.next()))).isEmpty();
    }

    @Test
    void aRowHoldsWhatListsShow() {
        var entry = town.submit(town.entry(period, sewers, environment), "完成 😀𠮷", "40.5", OFFICE);
        entry = town.giveBack(entry, "请补充");
        var row = rows.find(entry.id()).orElseThrow();
        assertThat(row.revision()).isEqualTo(entry.revision());
        assertThat(row.progress()).isEqualTo("完成 😀𠮷");
        assertThat(row.percent()).isEqualByComparingTo("40.5");
        assertThat(row.returnReason()).isEqualTo("请补充");
        assertThat(row.returnedBy()).isEqualTo("领导小组办公室");
        assertThat(row.filledInForUnit()).isTrue();
        assertThat(row.savedAt()).isEqualTo(FixedClock.NOW);
        assertThat(row.firstSubmittedAt()).isEqualTo(FixedClock.NOW);
        assertThat(row.groupNumber()).isEqualTo(2);
        assertThat(rows.find(LedgerEntryId.next())).isEmpty();
    }

    @Test
    void onlyPresentAttachmentsAreCounted() {
        var entry = town.entry(period, sewers, environment);
        attachEvidence.attach(entry.id(), new EvidenceFile("一.txt", "text/plain", new byte[] {1}), OFFICE);
        var second = attachEvidence.attach(entry.id(), new EvidenceFile("二.txt", "text/plain", new byte[] {2}), OFFICE);
        removeEvidence.remove(second.id(), OFFICE);
        town.afresh(entry);
        assertThat(rows.find(entry.id()))
                .hasValueSatisfying(row -> assertThat(row.attachments()).isEqualTo(1));
    }

    @Test
    void aUnitIsCalledAsItWasWhenTheQuarterEnded() {
        town.rename(land, "自然资源分局", "2020-01-01");
        var next = town.open(plan, "2020Q1");
        assertThat(all()).extracting(LedgerRow::unitName).contains("国土分局").doesNotContain("自然资源分局");
        assertThat(rows.of(LedgerRowFilter.all(next.id())))
                .extracting(LedgerRow::unitName)
                .contains("自然资源分局")
                .doesNotContain("国土分局");
    }

    @Test
    void aNameThatBeginsOnTheQuartersLastDayIsTheName() {
        town.rename(land, "自然资源分局", "2019-12-31");
        assertThat(all()).extracting(LedgerRow::unitName).contains("自然资源分局");
    }

    @Test
    void aTaskAndAUnitAreReadThroughAllQuartersTheNewestFirst() {
        town.open(plan, "2019Q3");
        assertThat(rows.through(sewers, null, null))
                .extracting(LedgerRowsTest::name)
                .containsExactly(
                        "2019Q4 26 环保分局",
                        "2019Q4 26 国土分局",
                        "2019Q4 26 水务中心",
                        "2019Q3 26 环保分局",
                        "2019Q3 26 国土分局",
                        "2019Q3 26 水务中心");
        assertThat(rows.through(null, water, null))
                .extracting(LedgerRowsTest::name)
                .containsExactly("2019Q4 15 水务中心", "2019Q4 26 水务中心", "2019Q3 15 水务中心", "2019Q3 26 水务中心");
        assertThat(rows.through(sewers, null, Set.of(water)))
                .extracting(LedgerRowsTest::name)
                .containsExactly("2019Q4 26 水务中心", "2019Q3 26 水务中心");
        assertThat(rows.through(green, null, Set.of(land))).isEmpty();
        assertThat(rows.through(green, null, Set.of())).isEmpty();
    }

    private List<LedgerRow> all() {
        return rows.of(LedgerRowFilter.all(period.id()));
    }

    private static String name(LedgerRow row) {
        return row.taskNumber() + " " + row.unitName();
    }

    private static String name(LedgerRows.QuarterRow row) {
        return row.quarter() + " " + name(row.row());
    }
}
