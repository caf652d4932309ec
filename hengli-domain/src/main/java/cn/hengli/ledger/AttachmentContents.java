package cn.hengli.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;

/** 材料内容: the bytes of the evidence, outside the database, each content once under its checksum. */
public interface AttachmentContents {

    /**
     * Kept for good once this returns, so it is called before the row that refers to it is written: a row without bytes cannot come about.
     *
     * @param sha256 of the bytes, compared with what arrives
     * @throws IOException where it cannot be kept, as on a full disk; nothing is left behind then
     */
    void store(String sha256, InputStream bytes) throws IOException;

    /**
     * Read through and compared with the checksum before the first byte is handed out.
     *
     * @throws ContentDamaged when it is missing or is not what was stored
     */
    InputStream open(String sha256) throws IOException;

    /**
     * Removes what was stored for changes that never came about.
     *
     * @param referredTo is kept
     * @param before younger ones are kept too: a change may be under way
     * @return how many were removed
     */
    int sweep(Set<String> referredTo, Instant before) throws IOException;
}
