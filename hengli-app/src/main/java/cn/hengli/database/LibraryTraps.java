package cn.hengli.database;

import cn.hengli.startup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** What the library of the embedded server would do to our files, and must not. */
final class LibraryTraps {

    private LibraryTraps() {}

    /** It sweeps its working folder at every start and deletes each database there whose lock is older than ten minutes. */
    static void mustBeAvoidedBy(Path home) {
        var swept = Path.of(System.getProperty(
                        "ot.epg.working-dir",
                        Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg")
                                .toString()))
                .toAbsolutePath()
                .normalize();
        if (home.startsWith(swept)) {
            throw new StartRefused(
                    "数据目录不能放在会被清理的 " + swept + " 里", "the data folder must not lie in " + swept + ", which is swept");
        }
    }

    /** It marks finished unpacking by a file, but on the next try leaves alone what a killed one has half written. */
    static void removeHalfUnpackedBinaries(Path binaries) throws IOException {
        try (var versions = Files.newDirectoryStream(binaries)) {
            for (var version : versions) {
                if (!Files.exists(version.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }
}
