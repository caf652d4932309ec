package cn.hengli.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** One row of the table: what each visitor is answered who asks for a thing at a route. */
record RightsRow(Route route, Thing thing, Map<Visitor, String> answers) {

    private static final int BEFORE_ANSWERS = 3;

    static List<RightsRow> table() {
        try {
            return new ClassPathResource("rights.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RightsRow::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RightsRow parse(String line) {
        var words = line.strip().split("\\s+");
        var visitors = Visitor.values();
        if (words.length != BEFORE_ANSWERS + visitors.length) {
            throw new IllegalArgumentException(line);
        }
        var answers = new EnumMap<Visitor, String>(Visitor.class);
        for (var i = 0; i < visitors.length; i++) {
            answers.put(visitors[i], words[BEFORE_ANSWERS + i]);
        }
        return new RightsRow(new Route(words[0], words[1]), Thing.of(words[2]), answers);
    }

    /** What the row is for. */
    String what() {
        return what(route, thing);
    }

    static String what(Route route, Thing thing) {
        return "%-5s %-62s %-7s".formatted(route.method(), route.path(), thing);
    }

    String answer(Visitor visitor) {
        return Objects.requireNonNull(answers.get(visitor));
    }

    /** The row with other answers, in the order of the visitors. */
    String what(List<String> found) {
        return what() + found.stream().map(" %-5s"::formatted).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return what(Arrays.stream(Visitor.values()).map(this::answer).toList());
    }
}
