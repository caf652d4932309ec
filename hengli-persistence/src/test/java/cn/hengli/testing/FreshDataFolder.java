package cn.hengli.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives each Spring context a folder of its own: several stay open in one JVM, and a data folder is used by one. */
public class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("hengli-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            TestPropertyValues.of(
                            "hengli.data-dir=" + folder,
                            "hengli.attachments-dir=" + folder.resolve("attachments"),
                            "hengli.backup.dir=" + folder.resolve("backups"),
                            // at no time: a backup in the middle of a test would be one too many
                            "hengli.backup.at=-")
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
