package cn.hengli.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of all pages in one language: key → text, and which keys were given twice. */
record Bundles(SortedMap<String, String> words, List<String> twice) {

    private static final String FOLDER = "hengli-web/src/main/resources/messages";
    private static final Pattern KEY = Pattern.compile("(?m)^([^\\s#!=][^\\s=]*)\\s*=");

    static Bundles chinese() {
        return read(false);
    }

    static Bundles english() {
        return read(true);
    }

    static Set<String> names() {
        var names = new HashSet<String>();
        Sources.in(FOLDER, ".properties")
                .keySet()
                .forEach(path -> names.add(path.replaceAll(".*/|(_en)?\\.properties", "")));
        return names;
    }

    private static Bundles read(boolean english) {
        var words = new TreeMap<String, String>();
        var twice = new ArrayList<String>();
        Sources.in(FOLDER, ".properties").forEach((path, text) -> {
            if (path.endsWith("_en.properties") == english) {
                var bundle = parse(text);
                Sources.found(KEY, text)
                        .filter(key -> words.put(key, bundle.getProperty(key, "")) != null)
                        .forEach(twice::add);
            }
        });
        return new Bundles(words, twice);
    }

    private static Properties parse(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts with blanks to fill in are read as patterns, in which one apostrophe switches the blanks off. */
    Stream<String> withALostApostrophe() {
        return words.entrySet().stream()
                .filter(word -> word.getValue().contains("{0"))
                .filter(word -> word.getValue().replace("''", "").contains("'"))
                .map(word -> word.getKey());
    }
}
