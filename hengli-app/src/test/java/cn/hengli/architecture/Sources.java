package cn.hengli.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of the project's modules, as they stand in the working copy. */
final class Sources {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Sources() {}

    /** Path → text of all files in a module's folder whose path ends as told. */
    static SortedMap<String, String> in(String folder, String ending) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            var texts = new TreeMap<String, String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(ROOT.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SortedMap<String, String> templates() {
        return in("hengli-web/src/main/resources/templates", ".html");
    }

    static SortedMap<String, String> java() {
        var all = new TreeMap<String, String>();
        for (var module : new String[] {"hengli-domain", "hengli-persistence", "hengli-web", "hengli-app"}) {
            all.putAll(in(module + "/src/main/java", ".java"));
        }
        return all;
    }

    static SortedMap<String, String> scripts() {
        return in("hengli-web/src/main/resources/static", ".js");
    }

    /** What the first group of each match holds. */
    static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
