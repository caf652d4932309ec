package cn.hengli.ledger;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file as it was sent.
 *
 * @param name as the sender's computer calls it; whatever folders stand before it are dropped
 * @param detected the media type that the content itself shows, whatever the name says
 * @param bytes the whole file
 */
@SuppressWarnings("ArrayRecordComponent")
public record EvidenceFile(String name, String detected, byte[] bytes) {

    public EvidenceFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceFile file
                && name.equals(file.name)
                && detected.equals(file.detected)
                && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, detected, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + detected + ", " + bytes.length + " bytes)";
    }
}
