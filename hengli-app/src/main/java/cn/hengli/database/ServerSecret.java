package cn.hengli.database;

import cn.hengli.shared.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded server's password: made once, at random, and known to nobody but the data folder's owner. */
record ServerSecret(Path file, String value) {

    static final String FILE = "pg.secret";

    static ServerSecret in(DataFolder folder) throws IOException {
        var file = folder.home().resolve(FILE);
        if (!Files.exists(file)) {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            OwnerOnly.write(file, HexFormat.of().formatHex(bytes));
        }
        return new ServerSecret(file, Files.readString(file).strip());
    }
}
