package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A statement that the program sent, as the server wrote it down.
 *
 * @param parameters as SQL literals
 * @param millis that the server needed, reading and planning included
 */
record Statement(String sql, List<String> parameters, double millis) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern MESSAGE = Pattern.compile(
            "duration: ([0-9.]+) ms(?:  (parse|bind|execute|statement)(?: [^:]*)?: (.*))?", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']++|'')*+')", Pattern.DOTALL);

    /** In their order; those of other programs and of the program's housekeeping are left out. */
    static List<Statement> in(String log) {
        var statements = new ArrayList<Statement>();
        var before = 0.0;
        for (var line : log.split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            var said = JSON.readTree(line);
            if (said.path("application_name").asString("").equals(Database.APPLICATION)) {
                continue;
            }
            var message = MESSAGE.matcher(said.path("message").asString(""));
            if (!message.matches() || message.group(2) == null) {
                continue;
            }
            var millis = Double.parseDouble(message.group(1));
            if (message.group(2).equals("parse") || message.group(2).equals("bind")) {
                before += millis;
                continue;
            }
            var statement = new Statement(
                    message.group(3), parameters(said.path("detail").asString("")), before + millis);
            before = 0;
            if (!statement.isHousekeeping()) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /** For reading: what was asked, and how long the server needed for it. */
    static void append(Path results, String title, List<Statement> statements) throws IOException {
        var text = new StringBuilder("# " + title + "\n");
        for (var each : statements) {
            text.append("%8.2f ms  %s%n".formatted(each.millis, each.sql.replaceAll("\\s+", " ")));
        }
        Files.writeString(
                results.resolve("statements.txt"), text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static List<String> parameters(String detail) {
        var parameters = new ArrayList<String>();
        var found = PARAMETER.matcher(detail);
        while (found.find()) {
            parameters.add(found.group(2));
        }
        return parameters;
    }

    private boolean isHousekeeping() {
        return sql.isBlank() || sql.contains("EXPIRY_TIME <");
    }

    /** Begin and commit are none of a page's questions. */
    boolean isQuestion() {
        return !sql.toLowerCase(Locale.ROOT).matches("(?s)\\s*(begin|commit|rollback|set |show ).*");
    }

    boolean isAboutSessions() {
        return sql.toLowerCase(Locale.ROOT).contains("spring_session");
    }
}
