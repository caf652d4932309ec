package cn.hengli.ledger;

import static cn.hengli.ledger.Inputs.complete;
import static cn.hengli.ledger.SubmitEntryTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRefusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachEvidenceTest {

    private static final String PNG = "image/png";

    private final Town town = new Town();
    private LedgerEntry entry;

    @BeforeEach
    void open() {
        town.open();
        entry = town.entryOf(town.environment);
    }

    @Test
    void aFileIsKeptWithARevision() {
        var attachment = attach("现场.PNG", PNG, "一");
        assertThat(entry.state()).isEqualTo(EntryState.DRAFT);
        assertThat(attachment.mediaType()).isEqualTo(PNG);
        assertThat(attachment.size()).isEqualTo(3);
        assertThat(attachment.isPicture()).isTrue();
        assertThat(attachment.uploadedByName()).isEqualTo("环保分局联络员");
        assertThat(town.shelves.revisions.of(entry.id())).last().satisfies(revision -> {
            assertThat(revision.step()).isEqualTo(EntryStep.ATTACH);
            assertThat(revision.content()).containsEntry("attachments", "现场.PNG");
        });
        assertThat(town.readEvidence.read(attachment.id(), town.leader).content())
                .hasBinaryContent("一".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameFileIsNotAddedASecondTime() {
        var first = attach("现场.png", PNG, "一");
        assertThat(attach("现场.png", PNG, "一")).isSameAs(first);
        assertThat(town.stepsOf(entry)).filteredOn(EntryStep.ATTACH::equals).hasSize(1);
        attach("另一张.png", PNG, "一");
        attach("现场.png", PNG, "二");
        assertThat(town.shelves.evidence.presentOf(entry.id())).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "现场.png, application/pdf",
        "现场.pdf, image/png",
        "现场.jpg, image/png",
        "台账.docx, application/zip",
        "台账.xlsx, application/x-ole-storage",
        "现场.png, text/html",
        "说明.txt, application/x-msdownload"
    })
    void aTypeThatDisagreesWithTheNameIsRefused(String name, String detected) {
        assertRefused(EntryRefusal.ATTACHMENT_TYPE_DISAGREES, () -> attach(name, detected, "一"));
        assertThat(town.shelves.evidence.presentOf(entry.id())).isEmpty();
        assertThat(entry.state()).isEqualTo(EntryState.PENDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "页面.html",
                "图.svg",
                "程序.exe",
                "脚本.js",
                "宏.xlsm",
                "压缩.zip",
                "现场.png.exe",
                "png",
                "..",
                "无后缀",
                "现场."
            })
    void otherTypesAreRefused(String name) {
        assertRefused(EntryRefusal.ATTACHMENT_TYPE, () -> attach(name, PNG, "一"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(EntryRefusal.ATTACHMENT_EMPTY, () -> attach("空.png", PNG, ""));
    }

    @Test
    void twentyMegabytesAreTakenAndNotAByteMore() {
        attach("大.pdf", "application/pdf", new byte[AttachEvidence.LARGEST]);
        assertRefused(
                EntryRefusal.ATTACHMENT_TOO_LARGE,
                () -> attach("更大.pdf", "application/pdf", new byte[AttachEvidence.LARGEST + 1]));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/现场.png, 现场.png",
        "C:\\照片\\现场.png, 现场.png",
        "/现场.png, 现场.png",
        "con.png, con.png",
        "' 现场 图.png ', 现场 图.png",
        "\"引号\"<b>.png, \"引号\"<b>.png"
    })
    void foldersBeforeTheNameAreDropped(String sent, String kept) {
        assertThat(attach(sent, PNG, "一").name()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"现场\r\n.png", "现场\u0000.png", "现场\u202Egnp.png"})
    void namesThatCannotBeShownAreRefused(String name) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attach(name, PNG, "一"))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("file", TextRefusal.FORBIDDEN_CHARACTER)));
    }

    @Test
    void aNameIsMissingOrTooLong() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> attach("folder/", PNG, "一"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> attach("长".repeat(300) + ".png", PNG, "一"));
    }

    @Test
    void moreThanFiftyAreRefused() {
        for (var number = 1; number <= 50; number++) {
            attach(number + ".txt", "text/plain", "内容" + number);
        }
        assertRefused(EntryRefusal.ATTACHMENT_TOO_MANY, () -> attach("51.txt", "text/plain", "多"));
    }

    @Test
    void whatIsRemovedLeavesTheEntryAndStaysInTheHistory() {
        var attachment = attach("现场.png", PNG, "一");
        town.removeEvidence.remove(attachment.id(), town.colleague);
        assertThat(town.shelves.evidence.presentOf(entry.id())).isEmpty();
        assertThat(attachment.removedByName()).isEqualTo("环保分局联络员");
        assertThat(town.shelves.revisions.of(entry.id())).last().satisfies(revision -> {
            assertThat(revision.step()).isEqualTo(EntryStep.DETACH);
            assertThat(revision.note()).isEqualTo("现场.png");
            assertThat(revision.content()).doesNotContainKey("attachments");
        });
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.removeEvidence.remove(attachment.id(), town.liaison));
        assertThat(attach("现场.png", PNG, "一").id()).isNotEqualTo(attachment.id());
    }

    @Test
    void nothingIsAddedToOrRemovedFromWhatIsSubmitted() {
        var attachment = attach("现场.png", PNG, "一");
        town.submit(entry, complete("完成第一批"), town.liaison);
        assertRefused(EntryRefusal.STEP_NOT_ALLOWED, () -> attach("补充.png", PNG, "二"));
        assertRefused(EntryRefusal.STEP_NOT_ALLOWED, () -> town.removeEvidence.remove(attachment.id(), town.liaison));
        assertThat(town.shelves.evidence.presentOf(entry.id())).containsExactly(attachment);
        assertThat(attachment.isRemoved()).isFalse();
    }

    @Test
    void aFileForWhichThereIsNoRoomIsRefusedAndLeavesTheEntryAsItWas() {
        town.shelves.evidence.full = true;
        assertRefused(EntryRefusal.ATTACHMENT_NOT_KEPT, () -> attach("现场.png", PNG, "一"));
        assertThat(town.shelves.evidence.presentOf(entry.id())).isEmpty();
    }

    @Test
    void aDamagedFileIsNotHandedOut() {
        var attachment = attach("现场.png", PNG, "一");
        town.shelves.evidence.contents.clear();
        assertThatExceptionOfType(EvidenceDamaged.class)
                .isThrownBy(() -> town.readEvidence.read(attachment.id(), town.leader))
                .satisfies(damaged -> assertThat(damaged.problems())
                        .containsExactly(Problem.of(EntryRefusal.ATTACHMENT_DAMAGED, "现场.png")));
    }

    @Test
    void anotherUnitsEvidenceIsHidden() {
        var attachment = attach("现场.png", PNG, "一");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.readEvidence.read(attachment.id(), town.villager))
                .satisfies(notFound -> assertThat(notFound.isHidden()).isTrue());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.removeEvidence.remove(attachment.id(), town.villager));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.removeEvidence.remove(attachment.id(), town.leader));
    }

    private Attachment attach(String name, String detected, String content) {
        return attach(name, detected, content.getBytes(StandardCharsets.UTF_8));
    }

    private Attachment attach(String name, String detected, byte[] content) {
        return town.attachEvidence.attach(entry.id(), new EvidenceFile(name, detected, content), town.liaison);
    }
}
