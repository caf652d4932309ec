package cn.hengli.backup.persistence;

import cn.hengli.shared.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Ends a file with the checksum of everything before it. In an archive these last characters are its comment, so that it stays an archive
 * which any program opens, and yet not one byte of it can change unseen.
 */
final class SealingOutput extends OutputStream {

    /** Stands where the seal will be, until all before it is known. */
    static final String PLACEHOLDER = "0".repeat(Sha256.LENGTH);

    private final OutputStream out;
    private final MessageDigest digest = Sha256.begin();
    private byte[] held = {};

    SealingOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var joined = Arrays.copyOf(held, held.length + length);
        System.arraycopy(bytes, from, joined, held.length, length);
        var through = Math.max(0, joined.length - Sha256.LENGTH);
        digest.update(joined, 0, through);
        out.write(joined, 0, through);
        held = Arrays.copyOfRange(joined, through, joined.length);
    }

    /** Once all else is written, the placeholder last. */
    void seal() throws IOException {
        if (!PLACEHOLDER.equals(new String(held, StandardCharsets.US_ASCII))) {
            throw new IllegalStateException("the place of the seal is not at the end");
        }
        out.write(Sha256.end(digest).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
