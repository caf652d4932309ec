package cn.hengli.demo;

import cn.hengli.demo.DemoWords.TaskWords;
import cn.hengli.ledger.EntryState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code demo/ledger.yaml}. */
final class DemoWordsReader {

    private DemoWordsReader() {}

    static DemoWords read() {
        try (var file = Objects.requireNonNull(DemoWordsReader.class.getResourceAsStream("/demo/ledger.yaml"))) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoWords read(InputStream file) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        var all = map(loaded, Function.identity());
        var nothing = map(all.get("nothing"), DemoWordsReader::texts);
        var open = map(all.get("open"), Function.identity());
        return new DemoWords(
                numbered(all.get("tasks"), DemoWordsReader::task),
                map(all.get("units"), DemoWordsReader::phrases),
                nothing.getOrDefault("lead", List.of()),
                nothing.getOrDefault("support", List.of()),
                texts(all.get("returns")),
                texts(all.get("declines")),
                texts(all.get("reopens")),
                map(all.get("files"), DemoWordsReader::texts),
                numbered(open.get("leads"), state -> EntryState.valueOf(text(state))),
                map(open.get("signOff"), states -> texts(states).stream()
                        .map(EntryState::valueOf)
                        .toList()));
    }

    private static TaskWords task(@Nullable Object value) {
        var task = map(value, Function.identity());
        return new TaskWords(
                text(task.get("object")),
                list(task.get("lead"), DemoWordsReader::phrases),
                list(task.get("percent"), DemoWordsReader::texts),
                list(task.get("actuals"), DemoWordsReader::texts),
                texts(task.get("problems")),
                texts(task.get("help")),
                phrases(task.get("villages")));
    }

    private static List<Phrase> phrases(@Nullable Object value) {
        return list(value, line -> Phrase.of(text(line)));
    }

    private static List<String> texts(@Nullable Object value) {
        return list(value, DemoWordsReader::text);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static <T> List<T> list(@Nullable Object value, Function<@Nullable Object, T> each) {
        return value instanceof List<?> list ? list.stream().<T>map(each).toList() : List.of();
    }

    private static <T> Map<Integer, T> numbered(@Nullable Object value, Function<@Nullable Object, T> each) {
        var numbered = new LinkedHashMap<Integer, T>();
        map(value, each).forEach((key, item) -> numbered.put(Integer.valueOf(key), item));
        return numbered;
    }

    private static <T extends @Nullable Object> Map<String, T> map(
            @Nullable Object value, Function<@Nullable Object, T> each) {
        var map = new LinkedHashMap<String, T>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, item) -> map.put(String.valueOf(key), each.apply(item)));
        }
        return map;
    }
}
