package cn.hengli.backup;

import cn.hengli.shared.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * 恢复中标记: lies in the data folder while a restore is under way and names the database it goes to. If the program is killed meanwhile, the
 * mark stays: nobody starts on half of the data, and the next restore may throw that half away.
 */
public record RestoreMark(Path home) {

    private static final String NAME = "restore-under-way";

    public Optional<String> database() throws IOException {
        return Files.exists(file()) ? Optional.of(Files.readString(file()).strip()) : Optional.empty();
    }

    public void set(String database) throws IOException {
        OwnerOnly.write(file(), database);
    }

    public void lift() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path file() {
        return home.resolve(NAME);
    }
}
