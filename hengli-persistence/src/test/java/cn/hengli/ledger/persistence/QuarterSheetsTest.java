package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.EntrySheets;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.ledger.QuarterSheets;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskFacts.IndicatorFacts;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
@Import(LedgerSlice.class)
class QuarterSheetsTest {

    @Autowired
    private QuarterSheets sheets;

    @Autowired
    private EntrySheets entrySheets;

    @Autowired
    private LedgerRows rows;

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
        plan = town.plan("sheets");
        unit = town.unit("环保分局", 1);
        task = town.task(plan, 2, 26, unit);
        pipe = town.indicator(task);
        period = town.open(plan, "2019Q4");
        entry = town.entry(period, task, unit);
    }

    @Test
    void everyRowIsWhatItsOwnPageReads() {
        town.task(plan, 1, 3, unit);
        town.submit(town.entry(town.open(plan, "2018Q4"), task, unit), "去年", "10", OFFICE);
        write("完成\n\"第一批\" 😀𠮷");
        assertThat(read())
                .hasSameSizeAs(rows.of(LedgerRowFilter.all(period.id())))
                .allSatisfy(each -> {
                    var page = entrySheets.find(each.row().entry()).orElseThrow();
                    assertThat(each.row()).isEqualTo(page.row());
                    assertThat(each.content()).isEqualTo(page.content());
                    assertThat(each.previous()).isEqualTo(page.previous());
                    assertThat(each.signOff()).isEqualTo(page.signOff());
                });
    }

    @Test
    void whatWasHandedInStandsBesideWhatWasWrittenSince() {
        assertThat(own().handedIn()).isNull();
        town.giveBack(town.submit(entry, "第一稿", "40", OFFICE), "请补充");
        write("第二稿");
        assertThat(own().content().progress()).isEqualTo("第二稿");
        var handedIn = own().handedIn();
        assertThat(handedIn).isNotNull();
        assertThat(handedIn.progress()).isEqualTo("第一稿");
    }

    @Test
    void indicatorsStayAsTheyWereWhenTheQuarterWasClosed() {
        assertThat(own().indicators()).extracting(IndicatorFacts::id).containsExactly(pipe);
        var before = own().indicators();
        town.close(period);
        jdbc.sql("update indicator set name = '改了名', retired_at = now()").update();
        assertThat(own().indicators()).isEqualTo(before);
    }

    @Test
    void onlyTheChosenUnitsAreRead() {
        var other = town.unit("别的单位", 2);
        assertThat(sheets.of(LedgerRowFilter.all(period.id()).of(Set.of(other))))
                .isEmpty();
        assertThat(sheets.of(LedgerRowFilter.all(period.id()).of(Set.of(unit)))).hasSize(1);
    }

    private void write(String progress) {
        var now = town.afresh(entry);
        var actual = Map.of(pipe, new EntryInput.Actual("41.250", false));
        var input = new EntryInput(progress, false, "", "40.50", "RED", "问题", "请协调", "下步", "某某", actual);
        saveDraft.save(new WriteEntryCommand(now.id(), now.revision(), input), OFFICE);
        town.afresh(entry);
    }

    private QuarterSheetRow own() {
        return read().stream()
                .filter(each -> each.row().entry().equals(entry.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<QuarterSheetRow> read() {
        return sheets.of(LedgerRowFilter.all(period.id()));
    }
}
