package cn.hengli.backup;

import java.io.IOException;
import java.io.OutputStream;

/** 写备份: everything that is kept, as it was at one moment, while people go on working. */
public interface BackupWriter {

    /** @throws IOException when it cannot be written or the database cannot be read to the end */
    void write(OutputStream out, BackupProgress progress) throws IOException;
}
