package cn.hengli.demo;

import cn.hengli.assistance.AssistanceStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads {@code demo/assistance.yaml}; every value as the text that stands there, a day is none of YAML's own. */
final class DemoRequestReader {

    private DemoRequestReader() {}

    static List<DemoRequest> read() {
        try (var file = Objects.requireNonNull(DemoRequestReader.class.getResourceAsStream("/demo/assistance.yaml"))) {
            Object loaded = yaml().load(file);
            return each(loaded).map(DemoRequestReader::request).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // text only
            }
        });
    }

    private static DemoRequest request(Map<?, ?> read) {
        return new DemoRequest(
                Integer.parseInt(text(read, "task")),
                text(read, "asker"),
                text(read, "asked"),
                Boolean.parseBoolean(text(read, "byOffice")),
                text(read, "thing"),
                text(read, "details"),
                each(read.get("steps")).map(DemoRequestReader::step).toList());
    }

    private static DemoRequest.Step step(Map<?, ?> read) {
        var by = text(read, "by");
        return new DemoRequest.Step(
                LocalDateTime.parse(text(read, "at")),
                AssistanceStep.valueOf(text(read, "do")),
                by.isEmpty() ? null : LocalDate.parse(by),
                text(read, "say"));
    }

    private static Stream<Map<?, ?>> each(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list)).stream().map(item -> (Map<?, ?>) Objects.requireNonNull(item));
    }

    private static String text(Map<?, ?> read, String key) {
        return Objects.toString(read.get(key), "");
    }
}
