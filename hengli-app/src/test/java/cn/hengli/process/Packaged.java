package cn.hengli.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The jar that `package` has just built, unpacked as in the Docker image, which starts faster. */
final class Packaged {

    private static final Path JAR = extract();

    private Packaged() {}

    static Path jar() {
        return JAR;
    }

    private static Path extract() {
        var jar = Path.of(System.getProperty("hengli.jar", "target/hengli-app.jar"))
                .toAbsolutePath();
        try {
            var folder = jar.resolveSibling("extracted");
            FileSystemUtils.deleteRecursively(folder);
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var process = new ProcessBuilder(
                            java,
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            folder.toString())
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("cannot extract " + jar);
            }
            return folder.resolve("hengli-app.jar");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
