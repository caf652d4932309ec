package cn.hengli.backup.persistence;

import cn.hengli.shared.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive on its way into a file, with its seal at the end. The file is whoever's opened it: it stays open. */
final class ArchiveOutput {

    private static final int BUFFER = 1 << 16;

    private final SealingOutput sealing;
    private final ZipOutputStream zip;

    ArchiveOutput(OutputStream file) {
        sealing = new SealingOutput(file);
        zip = new ZipOutputStream(new BufferedOutputStream(sealing, BUFFER), StandardCharsets.UTF_8);
        zip.setComment(SealingOutput.PLACEHOLDER);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** @return the checksum of what was written, before it was compressed */
    String entry(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var out = new DigestOutputStream(zip, Sha256.begin());
        content.writeTo(out);
        zip.closeEntry();
        return Sha256.end(out.getMessageDigest());
    }

    void end() throws IOException {
        zip.finish();
        zip.flush();
        sealing.seal();
    }

    /** What goes into an entry. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
