package cn.hengli.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.backup.LastBackup.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeBackupTest {

    private static final Instant NOW = Instant.parse("2020-01-06T01:00:00Z");

    @TempDir
    private Path home;

    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(home.resolve("backups"));
    }

    @Test
    void aGoodOneIsKeptByItsNameAndRemembered() throws IOException {
        var last = made(out -> out.write(1), List.of()).make(14, BackupProgress.UNWATCHED);
        assertThat(last).isEqualTo(new LastBackup(NOW, Outcome.GOOD, "0", 1, "sum", ""));
        assertThat(folder.last()).contains(last);
        assertThat(folder.names()).containsExactly("0");
    }

    @Test
    void whatCannotBeWrittenOrReadBackLeavesNoFileAndIsAnAnswer() throws IOException {
        folder.files.add(file("old", 1, true));
        var full = made(
                out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                },
                List.of());
        assertThat(full.make(1, BackupProgress.UNWATCHED).message()).isEqualTo("IOException: No space left on device");
        var unreadable = new MakeBackup((out, progress) -> out.write(1), new Refusing(), folder, clock());
        assertThat(unreadable.make(1, BackupProgress.UNWATCHED).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(folder.last())
                .hasValueSatisfying(last -> assertThat(last.outcome()).isEqualTo(Outcome.FAILED));
        assertThat(folder.names()).isEmpty();
        assertThat(folder.removed).isEmpty();
    }

    @Test
    void oldOnesGoOnlyBehindEnoughGoodOnes() throws IOException {
        folder.files.addAll(List.of(
                file("damaged", 1, false),
                file("yesterday", 2, true),
                file("before", 3, false),
                file("older", 4, true)));
        made(out -> out.write(1), List.of()).make(2, BackupProgress.UNWATCHED);
        assertThat(folder.removed).containsExactly("before", "older");
    }

    @Test
    void anIncompleteOneRemovesNothing() throws IOException {
        folder.files.addAll(List.of(file("yesterday", 1, true), file("before", 2, true)));
        var last = made(out -> out.write(1), List.of("ab12")).make(1, BackupProgress.UNWATCHED);
        assertThat(last.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(last.message()).isEqualTo("ab12");
        assertThat(folder.removed).isEmpty();
    }

    @Test
    void aFileOfOnesOwnChoiceIsNotOverwritten() throws IOException {
        var target = home.resolve("elsewhere/own.backup");
        var backups = made(out -> out.write(1), List.of());
        assertThat(backups.make(target, BackupProgress.UNWATCHED).isGood()).isTrue();
        assertThat(target).hasBinaryContent(new byte[] {1});
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> backups.make(target, BackupProgress.UNWATCHED))
                .withMessageContaining("not overwritten");
        assertThat(folder.last()).isEmpty();
    }

    private MakeBackup made(Writing writing, List<String> damaged) {
        return new MakeBackup((out, progress) -> writing.to(out), new Reading(damaged), folder, clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static BackupFile file(String name, int daysOld, boolean complete) {
        return new BackupFile(name, NOW.minusSeconds(daysOld * 86_400L), 1, "", complete);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private record Reading(List<String> damaged) implements BackupReader {

        @Override
        public BackupContents verify(Path file) {
            return new BackupContents(NOW, "1", "6", 1, 1, 0, "sum", damaged);
        }

        @Override
        public BackupContents restore(Path file, BackupProgress progress) {
            return verify(file);
        }
    }

    private static final class Refusing implements BackupReader {

        @Override
        public BackupContents verify(Path file) {
            throw new BackupRefused("坏", "bad");
        }

        @Override
        public BackupContents restore(Path file, BackupProgress progress) {
            return verify(file);
        }
    }

    private static final class Folder implements BackupFolder {

        private final Path path;
        private final List<BackupFile> files = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private Optional<LastBackup> last = Optional.empty();

        Folder(Path path) {
            this.path = path;
        }

        @Override
        public Path path() {
            return path;
        }

        @Override
        public Path free(Instant at, boolean complete) {
            files.add(new BackupFile(String.valueOf(files.size()), at, 1, "", complete));
            return path.resolve(files.get(files.size() - 1).name());
        }

        @Override
        public List<BackupFile> all() {
            return files.stream()
                    .sorted(Comparator.comparing(BackupFile::at).reversed())
                    .toList();
        }

        @Override
        public void remove(BackupFile file) {
            removed.add(file.name());
        }

        @Override
        public Optional<LastBackup> last() {
            return last;
        }

        @Override
        public void remember(LastBackup remembered) {
            last = Optional.of(remembered);
        }

        List<String> names() throws IOException {
            try (var lying = Files.list(path)) {
                return lying.map(file -> String.valueOf(file.getFileName())).toList();
            }
        }
    }
}
