package cn.hengli.process;

import cn.hengli.testing.Browser;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Submits what the unit owes, sends again what was not taken, as people do, and looks at every page on the way: whose secrets stand there.
 * What each one writes is known to nobody else in the town's units.
 */
final class Liaison implements Callable<Void> {

    private static final Pattern SECRET = Pattern.compile("只有([a-z0-9-]+)知道");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final String login;
    private final Browser browser;
    private final List<String> entries;
    private final Set<String> acknowledged;
    private final Set<String> leaked = new ConcurrentSkipListSet<>();
    private final AtomicInteger refused = new AtomicInteger();

    /** @param acknowledged takes each entry of which the program says that it is submitted */
    Liaison(String login, Browser browser, List<String> entries, Set<String> acknowledged) {
        this.login = login;
        this.browser = browser;
        this.entries = entries;
        this.acknowledged = acknowledged;
    }

    /** What is written into an entry. */
    static String text(String login, String entry) {
        return "只有" + login + "知道：" + entry;
    }

    /** Others' secrets that were seen. */
    Set<String> leaked() {
        return leaked;
    }

    /** How often something sent was not taken. */
    int refused() {
        return refused.get();
    }

    List<String> entries() {
        return entries;
    }

    String login() {
        return login;
    }

    @Override
    public Void call() {
        for (var entry : entries) {
            submit(entry);
            look("/ledger?quarter=" + Town.QUARTER);
            look("/entries/" + entry);
        }
        return null;
    }

    private void submit(String entry) {
        var deadline = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < deadline) {
            var answer = sent(entry);
            if (answer == 302) {
                acknowledged.add(entry);
                return;
            }
            if (answer < 500 && answer > 0) {
                // taken, although nobody could say so any more, and the office has already accepted it
                return;
            }
            refused.incrementAndGet();
        }
        throw new AssertionError(login + " is never answered");
    }

    private int sent(String entry) {
        try {
            var answer = browser.submit(
                    "/entries/" + entry + "/submission",
                    "version",
                    "1",
                    "progress",
                    text(login, entry),
                    "percent",
                    "40",
                    "light",
                    "GREEN",
                    "nextPlan",
                    "继续推进。");
            read(answer);
            if (answer.statusCode() == 302) {
                look(Browser.location(answer));
            }
            return answer.statusCode();
        } catch (UncheckedIOException cut) {
            return 0;
        }
    }

    private void look(String path) {
        try {
            read(browser.get(path));
        } catch (UncheckedIOException cut) {
            // nothing was seen
        }
    }

    private void read(HttpResponse<String> answer) {
        SECRET.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .filter(other -> !other.equals(login))
                .forEach(leaked::add);
    }
}
