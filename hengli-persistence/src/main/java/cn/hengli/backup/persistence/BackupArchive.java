package cn.hengli.backup.persistence;

import cn.hengli.backup.BackupContents;
import cn.hengli.backup.BackupRefused;
import cn.hengli.shared.Sha256;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup of which every byte was read and compared. */
final class BackupArchive implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final String seal;
    private final Manifest manifest;

    private BackupArchive(ZipFile zip, String seal, Manifest manifest) {
        this.zip = zip;
        this.seal = seal;
        this.manifest = manifest;
    }

    static BackupArchive open(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BackupRefused("找不到备份文件 " + file, "there is no backup " + file);
        }
        try {
            var seal = Seal.holding(file).orElseThrow(() -> damaged(file, null));
            return read(new ZipFile(file.toFile()), seal);
        } catch (IOException | JacksonException e) {
            throw damaged(file, e);
        }
    }

    private static BackupArchive read(ZipFile zip, String seal) throws IOException {
        try {
            var archive = new BackupArchive(zip, seal, manifest(zip));
            archive.compareEntries();
            return archive;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (var bytes = stream(zip, Manifest.ENTRY)) {
            var manifest = JSON.readValue(bytes, Manifest.class);
            if (manifest.format() > Manifest.FORMAT) {
                throw new BackupRefused(
                        "备份由更新的程序写成，请用那个程序恢复", "the backup is of a newer program: restore it with that");
            }
            return manifest;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    BackupContents summary() {
        return manifest.summary(seal);
    }

    InputStream table(String name) throws IOException {
        return stream(zip, Manifest.Table.entry(name));
    }

    InputStream attachment(Manifest.Content attachment) throws IOException {
        return stream(zip, attachment.entry());
    }

    /** The seal says that the file is as it was written; this, that what was written is what was read from the database. */
    private void compareEntries() throws IOException {
        for (var table : manifest.tables()) {
            mustBe(table.sha256(), table(table.name()));
        }
        for (var attachment : manifest.attachments()) {
            mustBe(attachment.sha256(), attachment(attachment));
        }
    }

    private static void mustBe(String sha256, InputStream entry) throws IOException {
        try (var bytes = new DigestInputStream(entry, Sha256.begin())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            if (!Sha256.end(bytes.getMessageDigest()).equals(sha256)) {
                throw new IOException("an entry has another checksum than the manifest says");
            }
        }
    }

    private static InputStream stream(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        return zip.getInputStream(entry);
    }

    private static BackupRefused damaged(Path file, @Nullable Exception cause) {
        return new BackupRefused(
                "备份文件 " + file + " 不完整或被改动，没有恢复任何内容",
                "the backup " + file + " is cut off or was altered, nothing was restored",
                cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
