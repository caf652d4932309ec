package cn.hengli.backup.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    @TempDir
    private Path folder;

    private Path file;
    private byte[] archive;

    @BeforeEach
    void write() throws IOException {
        var random = new byte[100_000];
        new Random(20200106).nextBytes(random);
        var bytes = new ByteArrayOutputStream();
        var output = new ArchiveOutput(bytes);
        output.entry("one", entry -> entry.write(random));
        output.entry("two", entry -> entry.write(7));
        output.end();
        archive = bytes.toByteArray();
        file = Files.write(folder.resolve("archive"), archive);
    }

    @Test
    void anySealedFileIsStillAnArchive() throws IOException {
        assertThat(Seal.holding(file)).isEqualTo(Seal.of(file)).isPresent();
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getComment()).isEqualTo(Seal.of(file).orElseThrow());
            assertThat(zip.stream().map(entry -> entry.getName())).containsExactly("one", "two");
        }
    }

    @Test
    void everyBitIsUnderTheSeal() throws IOException {
        var random = new Random(20200106);
        for (var round = 0; round < 200; round++) {
            var changed = archive.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            assertThat(Seal.holding(file)).as("round " + round).isEmpty();
        }
    }

    @Test
    void noPieceOfItIsSealed() throws IOException {
        for (var length : new int[] {0, 1, 63, 64, 65, archive.length / 2, archive.length - 64, archive.length - 1}) {
            Files.write(file, Arrays.copyOf(archive, length));
            assertThat(Seal.holding(file)).as(length + " bytes").isEmpty();
        }
    }
}
