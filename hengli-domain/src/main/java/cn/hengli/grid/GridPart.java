package cn.hengli.grid;

import cn.hengli.ledger.DeclaredLight;
import cn.hengli.ledger.EntryState;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.shared.Problem;
import cn.hengli.shared.TextRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that an arrangement says, and which values of it make sense. */
enum GridPart {
    GROUP(among("none", "group", "task", "unit", "state")),
    SORT(each(column -> isColumn(column.startsWith("-") ? column.substring(1) : column))),
    COLUMNS(each(GridPart::isColumnWithWidth)),
    STATE(each(names(EntryState.values()))),
    LIGHT(each(names(DeclaredLight.values()).or("NONE"::equals))),
    ROLE(each(names(AssignmentRole.values()))),
    /** Action groups by their numbers. */
    IN(each(Pattern.compile("\\d{1,3}").asMatchPredicate())),
    PERCENT(Pattern.compile("\\d{0,3}-\\d{0,3}").asMatchPredicate()),
    DENSITY(among("compact", "loose")),
    /** Searched for in all texts. */
    Q(GridPart::isLine);

    /** Before the name of a column whose text is to contain something. */
    private static final String CONTAINS = "has.";

    private static final TextRule LINE = TextRule.line(100).optional();
    private static final Pattern WIDTH = Pattern.compile("[1-9]\\d{1,2}");

    private final Predicate<String> rule;

    GridPart(Predicate<String> rule) {
        this.rule = rule;
    }

    static boolean takes(String key, String value) {
        if (key.startsWith(CONTAINS)) {
            return isColumn(key.substring(CONTAINS.length())) && isLine(value);
        }
        return Arrays.stream(values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(key))
                .anyMatch(part -> part.rule.test(value));
    }

    private static boolean isColumn(String id) {
        return GridColumn.of(id).isPresent();
    }

    private static boolean isColumnWithWidth(String text) {
        var colon = text.indexOf(':');
        return colon < 0
                ? isColumn(text)
                : isColumn(text.substring(0, colon))
                        && WIDTH.matcher(text.substring(colon + 1)).matches();
    }

    private static boolean isLine(String text) {
        var problems = new ArrayList<Problem>();
        LINE.check("q", text, problems);
        return problems.isEmpty();
    }

    private static Predicate<String> each(Predicate<String> rule) {
        return list -> Stream.of(list.split(",", -1)).allMatch(rule);
    }

    private static Predicate<String> among(String... words) {
        return Set.of(words)::contains;
    }

    private static Predicate<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet())::contains;
    }
}
