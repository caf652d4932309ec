package cn.hengli.ledger.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.ledger.ContentDamaged;
import cn.hengli.shared.Sha256;
import cn.hengli.testing.SmallDisk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAttachmentContentsTest {

    private static final byte[] PHOTO = "现场照片".getBytes(StandardCharsets.UTF_8);
    private static final String DIGEST = Sha256.of(PHOTO);

    private final Instant yesterday = Instant.now().minus(Duration.ofDays(1));

    @TempDir
    private Path folder;

    private Path home;
    private FileAttachmentContents contents;

    @BeforeEach
    void open() {
        home = folder.resolve("data/attachments");
        contents = new FileAttachmentContents(home.toString());
    }

    @Test
    void aContentLiesOnceUnderItsChecksumForItsOwnerAlone() throws IOException {
        store(PHOTO);
        store(PHOTO);
        assertThat(files()).containsExactly(file());
        assertThat(contents.open(DIGEST)).hasBinaryContent(PHOTO);
        assertThat(permissions(home)).isEqualTo("rwx------");
        assertThat(permissions(file())).isEqualTo("rw-------");
    }

    @Test
    void aBitThatChangedIsFoundBeforeAByteIsHandedOut() throws IOException {
        store(PHOTO);
        var bytes = Files.readAllBytes(file());
        bytes[5] ^= 1;
        Files.write(file(), bytes);
        assertThatExceptionOfType(ContentDamaged.class)
                .isThrownBy(() -> contents.open(DIGEST).close())
                .withMessageContaining("another checksum");
    }

    @Test
    void aFileThatIsCutOffOrMissingIsFound() throws IOException {
        store(PHOTO);
        Files.write(file(), List.of());
        assertThatExceptionOfType(ContentDamaged.class)
                .isThrownBy(() -> contents.open(DIGEST).close());
        Files.delete(file());
        assertThatExceptionOfType(ContentDamaged.class)
                .isThrownBy(() -> contents.open(DIGEST).close())
                .withMessageContaining("missing");
    }

    @Test
    void theSameContentSentAgainMendsADamagedOne() throws IOException {
        store(PHOTO);
        Files.write(file(), List.of("damaged"));
        store(PHOTO);
        assertThat(contents.open(DIGEST)).hasBinaryContent(PHOTO);
    }

    @Test
    void whatArrivesWithAnotherChecksumIsNotKept() throws IOException {
        assertThatIOException().isThrownBy(() -> contents.store(DIGEST, new ByteArrayInputStream(new byte[1])));
        assertThat(files()).isEmpty();
    }

    @Test
    void anythingButAChecksumIsNoName() {
        assertThatThrownBy(() -> contents.open("../../../etc/passwd").close())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyOldContentsThatNothingRefersToAreSwept() throws IOException {
        store(PHOTO);
        store(new byte[] {1});
        store(new byte[] {2});
        var orphan = Sha256.of(new byte[] {1});
        for (var file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(yesterday.minusSeconds(60)));
        }
        // found again by a change that is under way
        store(new byte[] {2});
        var stranger = Files.writeString(home.resolve("notes.txt"), "somebody's");
        Files.setLastModifiedTime(stranger, FileTime.from(yesterday.minusSeconds(60)));

        assertThat(contents.sweep(Set.of(DIGEST), yesterday)).isOne();
        assertThat(files()).hasSize(3).contains(file(), stranger).noneMatch(file -> file.endsWith(orphan));
    }

    @Test
    void aFullDiskIsSaidAndLeavesNothingBehind() throws IOException {
        try (var disk = SmallDisk.mountedAt(folder.resolve("disk"))) {
            var full = new FileAttachmentContents(disk.folder().resolve("a").toString());
            var large = new byte[2 * SmallDisk.SIZE];
            assertThatIOException()
                    .isThrownBy(() -> full.store(Sha256.of(large), new ByteArrayInputStream(large)))
                    .withMessageContaining("No space left");
            full.store(DIGEST, new ByteArrayInputStream(PHOTO));
            try (var kept = full.open(DIGEST)) {
                assertThat(kept).hasBinaryContent(PHOTO);
            }
        }
    }

    private void store(byte[] bytes) throws IOException {
        contents.store(Sha256.of(bytes), new ByteArrayInputStream(bytes));
    }

    private Path file() {
        return home.resolve(DIGEST.substring(0, 2))
                .resolve(DIGEST.substring(2, 4))
                .resolve(DIGEST);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
