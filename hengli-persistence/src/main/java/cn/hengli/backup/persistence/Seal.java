package cn.hengli.backup.persistence;

import cn.hengli.shared.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The last characters of a backup: the checksum of all before them. */
final class Seal {

    private static final int CHUNK = 1 << 16;

    private Seal() {}

    /** As the file claims; cheap. Nothing where it claims none. */
    static Optional<String> of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return claimed(channel);
        }
    }

    /** The same once the whole file was read and bears it out. */
    static Optional<String> holding(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var actual = actual(channel);
            return claimed(channel).filter(actual::equals);
        }
    }

    private static Optional<String> claimed(FileChannel channel) throws IOException {
        var start = channel.size() - Sha256.LENGTH;
        if (start < 0) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.allocate(Sha256.LENGTH);
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
            // reads on
        }
        return Optional.of(new String(bytes.array(), StandardCharsets.US_ASCII)).filter(Sha256::isOne);
    }

    private static String actual(FileChannel channel) throws IOException {
        var digest = Sha256.begin();
        var left = channel.size() - Sha256.LENGTH;
        var bytes = Channels.newInputStream(channel.position(0));
        while (left > 0) {
            var chunk = bytes.readNBytes((int) Math.min(CHUNK, left));
            if (chunk.length == 0) {
                break;
            }
            digest.update(chunk);
            left -= chunk.length;
        }
        return Sha256.end(digest);
    }
}
