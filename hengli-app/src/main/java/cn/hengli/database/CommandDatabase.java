package cn.hengli.database;

import cn.hengli.startup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The site's database for a command that is given beside the site or instead of it: the one that is set, the embedded one of a running site as a
 * second client, or the embedded one started for as long as the command takes. Opened when first asked for.
 */
public final class CommandDatabase implements AutoCloseable {

    private final Environment settings;
    private final Path home;
    private final boolean restoring;

    private @Nullable DataFolder folder;
    private @Nullable EmbeddedDatabase started;
    private @Nullable DatabaseAddress address;

    /** @param restoring whether it is to be filled: then nobody else may use it, and it is made where there is none */
    public CommandDatabase(Environment settings, boolean restoring) {
        this.settings = settings;
        this.home = Path.of(settings.getRequiredProperty("hengli.data-dir"))
                .toAbsolutePath()
                .normalize();
        this.restoring = restoring;
    }

    public synchronized JdbcConnectionDetails address() {
        if (address == null) {
            address = open();
        }
        return address;
    }

    private DatabaseAddress open() {
        return restoring ? openForRestore() : StringUtils.hasText(url()) ? given() : embedded();
    }

    private DatabaseAddress openForRestore() {
        var opened = DataFolder.openForRestore(home);
        folder = opened;
        return StringUtils.hasText(url()) ? given() : start(opened);
    }

    private DatabaseAddress given() {
        return new DatabaseAddress(
                        url(),
                        settings.getProperty("spring.datasource.username"),
                        settings.getProperty("spring.datasource.password"))
                .mustAnswer();
    }

    private String url() {
        return settings.getProperty("spring.datasource.url", "");
    }

    private DatabaseAddress embedded() {
        if (!Files.exists(EmbeddedDatabase.cluster(home))) {
            throw new StartRefused("数据目录 " + home + " 里没有数据", "there are no data in " + home);
        }
        folder = DataFolder.openUnlessInUse(home).orElse(null);
        return folder == null ? EmbeddedDatabase.running(home) : start(folder);
    }

    private DatabaseAddress start(DataFolder opened) {
        started = EmbeddedDatabase.start(opened);
        return started.address();
    }

    @Override
    public synchronized void close() throws IOException {
        if (started != null) {
            started.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
