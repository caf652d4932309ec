package cn.hengli.backup.persistence;

import cn.hengli.backup.BackupFile;
import cn.hengli.backup.BackupFolder;
import cn.hengli.backup.LastBackup;
import cn.hengli.shared.FileDraft;
import cn.hengli.shared.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A plain folder: {@code hengli-2020-01-06T090000.backup}, the town's time in the name. Files by other names are somebody else's. */
@Component
class FileBackupFolder implements BackupFolder {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");
    private static final String INCOMPLETE = "-incomplete";
    private static final Pattern NAME =
            Pattern.compile("hengli-(\\d{4}-\\d\\d-\\d\\dT\\d{6})(" + INCOMPLETE + ")?\\.backup");
    private static final Duration OLD = Duration.ofDays(1);

    private final Path path;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    FileBackupFolder(@Value("${hengli.backup.dir}") String path, Clock clock) {
        this.path = Path.of(path).toAbsolutePath().normalize();
        this.clock = clock;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Path free(Instant at, boolean complete) throws IOException {
        removeOldDrafts();
        var moment = at;
        var file = named(moment, complete);
        while (Files.exists(file)) {
            moment = moment.plusSeconds(1);
            file = named(moment, complete);
        }
        return file;
    }

    @Override
    public List<BackupFile> all() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.flatMap(this::backup)
                    .sorted(Comparator.comparing(BackupFile::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(BackupFile file) throws IOException {
        Files.deleteIfExists(path.resolve(file.name()));
    }

    @Override
    public Optional<LastBackup> last() {
        try {
            return Files.exists(note())
                    ? Optional.of(json.readValue(Files.readString(note()), LastBackup.class))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void remember(LastBackup last) throws IOException {
        OwnerOnly.folder(path);
        OwnerOnly.write(note(), json.writeValueAsString(last));
    }

    private Stream<BackupFile> backup(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Stream.empty();
        }
        try {
            var at = LocalDateTime.parse(name.group(1), MOMENT)
                    .atZone(clock.getZone())
                    .toInstant();
            return Stream.of(new BackupFile(
                    name.group(), at, Files.size(file), Seal.of(file).orElse(""), name.group(2) == null));
        } catch (IOException | DateTimeParseException goneOrNone) {
            return Stream.empty();
        }
    }

    /** Left behind by a killed program. */
    private void removeOldDrafts() throws IOException {
        try (var drafts = Files.newDirectoryStream(path, "*" + FileDraft.ENDING)) {
            for (var draft : drafts) {
                // by the clock of the file system, not by that of a demo
                if (Files.getLastModifiedTime(draft)
                        .toInstant()
                        .isBefore(Instant.now().minus(OLD))) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    private Path named(Instant at, boolean complete) {
        return path.resolve(
                "hengli-" + MOMENT.format(at.atZone(clock.getZone())) + (complete ? "" : INCOMPLETE) + ".backup");
    }

    private Path note() {
        return path.resolve("last.json");
    }
}
