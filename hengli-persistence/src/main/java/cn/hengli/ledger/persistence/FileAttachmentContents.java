package cn.hengli.ledger.persistence;

import cn.hengli.ledger.AttachmentContents;
import cn.hengli.ledger.ContentDamaged;
import cn.hengli.shared.FileDraft;
import cn.hengli.shared.OwnerOnly;
import cn.hengli.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** Files named by their checksum, {@code ab/cd/abcd…}: two levels of folders, so that none holds too many. */
@Slf4j
@Repository
class FileAttachmentContents implements AttachmentContents {

    private final Path home;

    FileAttachmentContents(@Value("${hengli.attachments-dir}") String home) {
        this.home = Path.of(home).toAbsolutePath().normalize();
    }

    @Override
    public void store(String sha256, InputStream bytes) throws IOException {
        var file = file(sha256);
        try {
            makeFolderOf(file);
            try (var draft = FileDraft.beside(file)) {
                copy(sha256, bytes, draft.out());
                put(draft, file);
            }
        } catch (IOException e) {
            log.error("Attachment content {} is not kept in {}", sha256, home, e);
            throw e;
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            // one opening for both readings: whatever is put in the file's place meanwhile, these are the bytes that
            // were compared
            var channel = FileChannel.open(file(sha256));
            try {
                mustBe(sha256, channel);
                return Channels.newInputStream(channel.position(0));
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw noted(new ContentDamaged(sha256, "is missing"));
        }
    }

    @Override
    public int sweep(Set<String> referredTo, Instant before) throws IOException {
        if (!Files.isDirectory(home)) {
            return 0;
        }
        List<Path> orphans;
        try (var files = Files.walk(home)) {
            orphans = files.filter(Files::isRegularFile)
                    .filter(file -> isOurs(file) && !referredTo.contains(name(file)))
                    .toList();
        }
        var removed = 0;
        for (var orphan : orphans) {
            removed += removeIfOlder(orphan, before) ? 1 : 0;
        }
        return removed;
    }

    /** Also when it is there already: then it is as young as any other, so that nobody sweeps it from under the change that needs it. */
    private synchronized void put(FileDraft draft, Path file) throws IOException {
        draft.become(file);
    }

    private synchronized boolean removeIfOlder(Path file, Instant before) throws IOException {
        return Files.exists(file)
                && Files.getLastModifiedTime(file).toInstant().isBefore(before)
                && Files.deleteIfExists(file);
    }

    private static void copy(String sha256, InputStream bytes, OutputStream to) throws IOException {
        var digest = Sha256.begin();
        new DigestInputStream(bytes, digest).transferTo(to);
        if (!Sha256.end(digest).equals(sha256)) {
            throw new ContentDamaged(sha256, "arrived with another checksum");
        }
    }

    private static void mustBe(String sha256, FileChannel channel) throws IOException {
        var digest = Sha256.begin();
        new DigestInputStream(Channels.newInputStream(channel), digest).transferTo(OutputStream.nullOutputStream());
        if (!Sha256.end(digest).equals(sha256)) {
            throw noted(new ContentDamaged(sha256, "has another checksum"));
        }
    }

    private static ContentDamaged noted(ContentDamaged damage) {
        log.error("{}: restore it from a backup", damage.getMessage());
        return damage;
    }

    private void makeFolderOf(Path file) throws IOException {
        if (!Files.isDirectory(home)) {
            OwnerOnly.folder(home);
        }
        Files.createDirectories(file.getParent());
    }

    private Path file(String sha256) {
        if (!Sha256.isOne(sha256)) {
            throw new IllegalArgumentException("no checksum: " + sha256);
        }
        return home.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static boolean isOurs(Path file) {
        return Sha256.isOne(name(file)) || name(file).endsWith(FileDraft.ENDING);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
