package cn.hengli.database;

import cn.hengli.shared.OwnerOnly;
import cn.hengli.startup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The major version of PostgreSQL that wrote the data folder: another one cannot read it. */
final class ClusterVersion {

    /** Of the binaries in the pom. */
    static final int MAJOR = 18;

    private ClusterVersion() {}

    static void mustMatch(DataFolder folder) throws IOException {
        var file = file(folder);
        if (!Files.exists(file)) {
            return;
        }
        var written = Files.readString(file).strip();
        if (!written.equals(String.valueOf(MAJOR))) {
            throw new StartRefused(
                    "数据目录由 PostgreSQL " + written + " 写成，本程序自带 " + MAJOR + "，请用原来的程序导出后再导入",
                    "the data folder was written by PostgreSQL " + written + ", this program brings " + MAJOR
                            + ": export with the former program, then import");
        }
    }

    static void record(DataFolder folder) throws IOException {
        if (!Files.exists(file(folder))) {
            OwnerOnly.write(file(folder), String.valueOf(MAJOR));
        }
    }

    private static Path file(DataFolder folder) {
        return folder.home().resolve("pg.version");
    }
}
