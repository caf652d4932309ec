package cn.hengli.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** 常见口令: what is tried first when passwords are guessed, here and elsewhere. */
final class CommonPasswords {

    private static final String FILE = "common-passwords.txt";
    private static final Set<String> ALL = read();

    private CommonPasswords() {}

    /** Whether the password, in whatever capitals, is one of them. */
    static boolean contain(String password) {
        return ALL.contains(password.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        var stream = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
