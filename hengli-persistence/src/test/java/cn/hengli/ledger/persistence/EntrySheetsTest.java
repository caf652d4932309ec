package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.AttachEvidence;
import cn.hengli.ledger.AttachmentId;
import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.EntrySheet.Evidence;
import cn.hengli.ledger.EntrySheets;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.EvidenceFile;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.ledger.RemoveEvidence;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
@Import(LedgerSlice.class)
class EntrySheetsTest {

    @Autowired
    private EntrySheets sheets;

    @Autowired
    private LedgerRows rows;

    @Autowired
    private SaveDraft saveDraft;

    @Autowired
    private AttachEvidence attachEvidence;

    @Autowired
    private RemoveEvidence removeEvidence;

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
    void nothingIsFoundUnderAnUnknownId() {
        assertThat(sheets.find(LedgerEntryId.next())).isEmpty();
    }

    @Test
    void aPendingEntryHasItsQuarterAndNothingElse() {
        var kept = kept();
        assertThat(kept.row()).isEqualTo(rows.find(entry.id()).orElseThrow());
        assertThat(kept.content()).isEqualTo(entry.content());
        assertThat(kept.period().id()).isEqualTo(period.id());
        assertThat(kept.period().planCode()).isEqualTo("sheets");
        assertThat(kept.period().quarter()).isEqualTo(period.quarter());
        assertThat(kept.period().dueOn()).isEqualTo(period.dueOn());
        assertThat(kept.period().isClosed()).isFalse();
        assertThat(kept.signOff()).isFalse();
        assertThat(kept.previous()).isNull();
        assertThat(kept.attachments()).isEmpty();
        assertThat(kept.lastAcceptedPercent()).isNull();
    }

    @Test
    void whatWasWrittenIsReadAsTheEntryItselfHasIt() {
        for (var actual : new EntryInput.Actual[] {
            new EntryInput.Actual("41.250", false), new EntryInput.Actual("0", false), new EntryInput.Actual("", true)
        }) {
            var now = town.afresh(entry);
            var input = new EntryInput(
                    "完成\n\"第一批\" 😀𠮷", true, "因\\故", "40.50", "RED", "问题", "请协调", "下步", "某某", Map.of(pipe, actual));
            saveDraft.save(new WriteEntryCommand(now.id(), now.revision(), input), OFFICE);
            var written = town.afresh(entry).content();
            assertThat(written.actuals()).hasSize(1);
            assertThat(kept().content()).isEqualTo(written);
        }
    }

    @Test
    void thePreviousEntryIsTheLatestWithSomethingWritten() {
        town.submit(town.entry(town.open(plan, "2018Q4"), task, unit), "最早", "10", OFFICE);
        var spring = town.submit(town.entry(town.open(plan, "2019Q1"), task, unit), "去年春", "20", OFFICE);
        var said = spring.content();
        town.open(plan, "2019Q2");
        var previous = kept().previous();
        assertThat(previous).isNotNull();
        assertThat(previous.entry()).isEqualTo(spring.id());
        assertThat(previous.quarter()).isEqualTo(spring.quarter());
        assertThat(previous.state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(previous.content()).isEqualTo(said);
    }

    @Test
    void theOfficeComparesWithThePercentItLastAccepted() {
        town.accept(town.submit(town.entry(town.open(plan, "2018Q4"), task, unit), "最早", "10", OFFICE));
        town.accept(town.submit(town.entry(town.open(plan, "2019Q1"), task, unit), "去年春", "20", OFFICE));
        town.submit(town.entry(town.open(plan, "2019Q2"), task, unit), "去年夏", "30", OFFICE);
        town.accept(town.submit(entry, "本季", "40", OFFICE));
        assertThat(kept().lastAcceptedPercent()).isEqualByComparingTo("20");
    }

    @Test
    void filesStandInTheOrderOfTheirUploadWithoutThoseRemoved() {
        var first = attach("现场\"一\".png", "image/png");
        var gone = attach("误传.txt", "text/plain");
        var last = attach("说明.txt", "text/plain");
        removeEvidence.remove(gone, OFFICE);
        town.afresh(entry);
        assertThat(kept().attachments()).extracting(Evidence::id).containsExactly(first, last);
        assertThat(kept().attachments().get(0)).satisfies(file -> {
            assertThat(file.name()).isEqualTo("现场\"一\".png");
            assertThat(file.isPicture()).isTrue();
            assertThat(file.size()).isEqualTo("现场\"一\".png".length());
            assertThat(file.uploadedAt()).isEqualTo(FixedClock.NOW);
            assertThat(file.uploadedByName()).isEqualTo(OFFICE.name());
        });
    }

    @Test
    void closingAndSigningOffAreSeen() {
        jdbc.sql("update unit set sign_off = true").update();
        town.close(period);
        assertThat(kept().period().isClosed()).isTrue();
        assertThat(kept().signOff()).isTrue();
    }

    private AttachmentId attach(String name, String type) {
        return attachEvidence
                .attach(entry.id(), new EvidenceFile(name, type, new byte[name.length()]), OFFICE)
                .id();
    }

    private EntrySheets.Kept kept() {
        return sheets.find(entry.id()).orElseThrow();
    }
}
