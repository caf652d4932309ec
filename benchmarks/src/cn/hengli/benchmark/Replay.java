package cn.hengli.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a script for pgbench of what the program sent for two requests of the same kind, one after the other: what rose from the first to the
 * second like the entry's revision rises in the script too, and each client has an entry and a session of its own. All else stays as it was
 * sent.
 */
final class Replay {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("'(\\d{1,9})'");
    private static final int NEAR = 8;

    private final Map<String, String> names;
    private final int revision;
    private final int step;

    /**
     * @param names of pgbench's variables, by the value that stands for them
     * @param revision of the entry before the second request
     * @param step by how much a request raises it
     */
    Replay(Map<String, String> names, int revision, int step) {
        this.names = names;
        this.revision = revision;
        this.step = step;
    }

    String script(List<Statement> first, List<Statement> second) {
        if (first.size() != second.size()) {
            throw new IllegalStateException("the first request took %d statements, the second %d:%n%s%n---%n%s"
                    .formatted(first.size(), second.size(), lines(first), lines(second)));
        }
        var script = new StringBuilder("""
            \\if :ready = 0
            select entry, task, session, primary_id, revision from benchmark.client where number = :client_id \\gset
            \\set ready 1
            \\endif
            """);
        for (var offset = -NEAR; offset <= NEAR; offset++) {
            script.append("\\set ")
                    .append(name(offset))
                    .append(" :revision + ")
                    .append(offset)
                    .append('\n');
        }
        for (var i = 0; i < second.size(); i++) {
            var former = first.get(i);
            var statement = second.get(i);
            if (former.parameters().size() != statement.parameters().size()) {
                throw new IllegalStateException("not the same: " + former.sql() + "\n" + statement.sql());
            }
            script.append(filled(former, statement)).append(";\n");
        }
        return script.append("\\set revision :revision + ")
                .append(step)
                .append('\n')
                .toString();
    }

    private static String lines(List<Statement> statements) {
        return String.join("\n", statements.stream().map(Statement::sql).toList());
    }

    private String filled(Statement former, Statement statement) {
        return PLACE.matcher(statement.sql().strip()).replaceAll(place -> {
            var at = Integer.parseInt(place.group(1)) - 1;
            return Matcher.quoteReplacement(
                    value(former.parameters().get(at), statement.parameters().get(at)));
        });
    }

    private String value(String before, String now) {
        for (var name : names.entrySet()) {
            if (now.toLowerCase(Locale.ROOT).equals("'" + name.getKey() + "'")) {
                return ":" + name.getValue();
            }
        }
        var then = NUMBER.matcher(before);
        var later = NUMBER.matcher(now);
        if (then.matches() && later.matches()) {
            var rise = Integer.parseInt(later.group(1)) - Integer.parseInt(then.group(1));
            var offset = Integer.parseInt(later.group(1)) - revision;
            if (rise == step && Math.abs(offset) <= NEAR) {
                return ":" + name(offset);
            }
        }
        return literal(now);
    }

    private static String name(int offset) {
        return "revision_" + (offset < 0 ? "minus_" : "plus_") + Math.abs(offset);
    }

    /** A colon before a letter would be one of pgbench's variables. */
    private static String literal(String value) {
        return value.contains(":") ? "E" + value.replace("\\", "\\\\").replace(":", "\\x3a") : value;
    }

    static Map<String, String> names(Targets.Target target, String session, String primary) {
        return Map.of(target.entry(), "entry", target.task(), "task", session, "session", primary, "primary_id");
    }

    /** Words that show in a script whether the replay is what it is meant to be. */
    static List<String> variablesIn(String script) {
        var used = new ArrayList<String>();
        for (var name : List.of("entry", "task", "session", "primary_id")) {
            if (script.contains(":" + name)) {
                used.add(name);
            }
        }
        return used;
    }
}
