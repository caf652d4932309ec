package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.ledger.AttachEvidence;
import cn.hengli.ledger.Attachment;
import cn.hengli.ledger.AttachmentContents;
import cn.hengli.ledger.Attachments;
import cn.hengli.ledger.EvidenceFile;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.RemoveEvidence;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
@Import(LedgerSlice.class)
class AttachmentsTest {

    @Autowired
    private Attachments attachments;

    @Autowired
    private AttachmentContents contents;

    @Autowired
    private AttachEvidence attachEvidence;

    @Autowired
    private RemoveEvidence removeEvidence;

    @Autowired
    private SampleTown town;

    @Autowired
    private JdbcClient jdbc;

    private LedgerEntry entry;

    @BeforeEach
    void open() {
        var plan = town.plan("attachments");
        var unit = town.unit("环保分局", 1);
        var task = town.task(plan, 2, 26, unit);
        entry = town.entry(town.open(plan, "2019Q4"), task, unit);
    }

    @Test
    void bytesAreReadBackAsTheyWereSent() throws IOException {
        var bytes = new byte[300_000];
        new Random(20200106).nextBytes(bytes);
        var attachment = attach("现场😀.png", "image/png", bytes);
        town.afresh(entry);
        assertThat(contents.open(attachment.sha256())).hasBinaryContent(bytes);
        assertThat(attachments.findById(attachment.id())).hasValueSatisfying(kept -> {
            assertThat(kept.name()).isEqualTo("现场😀.png");
            assertThat(kept.size()).isEqualTo(300_000);
            assertThat(kept.sha256()).isEqualTo(attachment.sha256()).hasSize(64);
            assertThat(kept.uploadedAt()).isEqualTo(FixedClock.NOW);
            assertThat(kept.uploadedByName()).isEqualTo("领导小组办公室");
        });
    }

    @Test
    void theLargestFileFitsAndTheDatabaseTakesNoneLarger() throws IOException {
        var attachment = attach("大.pdf", "application/pdf", new byte[AttachEvidence.LARGEST]);
        assertThat(contents.open(attachment.sha256())).hasBinaryContent(new byte[AttachEvidence.LARGEST]);
        assertThatThrownBy(
                        () -> jdbc.sql("update attachment set size = size + 1").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void presentFilesComeInTheOrderOfTheirUpload() throws IOException {
        attach("一.txt", "text/plain", new byte[] {1});
        var second = attach("二.txt", "text/plain", new byte[] {2});
        attach("三.txt", "text/plain", new byte[] {3});
        assertThat(attachments.namesOf(entry.id())).containsExactly("一.txt", "二.txt", "三.txt");
        removeEvidence.remove(second.id(), OFFICE);
        town.afresh(entry);
        assertThat(attachments.namesOf(entry.id())).containsExactly("一.txt", "三.txt");
        assertThat(attachments.findById(second.id())).hasValueSatisfying(removed -> assertThat(removed.removedByName())
                .isEqualTo("领导小组办公室"));
        assertThat(contents.open(second.sha256())).hasBinaryContent(new byte[] {2});
        assertThat(attachments.allDigests()).hasSize(3).contains(second.sha256());
    }

    private Attachment attach(String name, String type, byte[] bytes) {
        return attachEvidence.attach(entry.id(), new EvidenceFile(name, type, bytes), OFFICE);
    }
}
