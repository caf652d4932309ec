package cn.hengli.hostile;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with an answer, whatever was asked. */
final class Answer {

    /** Where the program runs, what it is made of, and how it failed. */
    private static final Pattern INSIDES = Pattern.compile(
            "\\b\\w+Exception\\b|\\tat |Caused by|org\\.(springframework|postgresql|thymeleaf|apache|hibernate)|cn\\.hengli\\."
                    + "|java\\.(lang|util)|Tomcat/|Apache|Whitelabel|PSQL|SQLSTATE|jdbc:|hengli-test|/tmp/|BOOT-INF");

    private static final Pattern FRAME = Pattern.compile("<html[^>]* lang=\"zh-CN\"");

    private Answer() {}

    /** Empty where a hostile request was answered as it should be. */
    static Optional<String> trouble(HttpResponse<String> answer) {
        var body = answer.body();
        if (answer.statusCode() >= 500) {
            return Optional.of("answered " + answer.statusCode());
        }
        var insides = INSIDES.matcher(body);
        if (insides.find()) {
            return Optional.of(answer.statusCode() + " shows " + insides.group());
        }
        if (answer.statusCode() >= 400 && !isInFrame(body) && !isProblem(answer)) {
            return Optional.of(answer.statusCode() + " is no page of ours: " + abbreviated(body));
        }
        return Optional.empty();
    }

    static void add(List<String> troubles, String what, HttpResponse<String> answer) {
        trouble(answer).ifPresent(trouble -> troubles.add(what + ": " + trouble));
    }

    private static boolean isInFrame(String body) {
        return FRAME.matcher(body).find() && body.contains("<main id=\"main\"") && body.contains("</html>");
    }

    static String abbreviated(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    /** What programs are answered. */
    private static boolean isProblem(HttpResponse<String> answer) {
        return answer.uri().getPath().startsWith("/api/")
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }
}
