package cn.hengli.help.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All words of the message bundles in one language; where they have blanks, with anything in them. */
record ScreenWords(List<Pattern> patterns) {

    private static final Path BUNDLES = Path.of("src", "main", "resources", "messages");

    static ScreenWords in(Locale language) {
        var english = language.getLanguage().equals("en");
        var patterns = new ArrayList<Pattern>();
        try (var files = Files.list(BUNDLES)) {
            for (var file : files.filter(file -> file.toString().endsWith("_en.properties") == english)
                    .toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    var bundle = new Properties();
                    bundle.load(reader);
                    bundle.values().forEach(text -> patterns.add(pattern(String.valueOf(text))));
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return new ScreenWords(patterns);
    }

    /** A text of blanks alone would be any word. */
    private static Pattern pattern(String text) {
        var blanksAlone = text.replaceAll("\\{[^}]*}", "").isBlank();
        return Pattern.compile(
                blanksAlone
                        ? Pattern.quote(text)
                        : Arrays.stream(text.split("\\{[^}]*}", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\d+")));
    }

    boolean contain(String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).matches());
    }
}
