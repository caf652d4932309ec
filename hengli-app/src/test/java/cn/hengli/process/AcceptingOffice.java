package cn.hengli.process;

import cn.hengli.testing.Browser;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;

/** Accepts whatever waits in the review's queue, until it is told to go home. */
final class AcceptingOffice implements Callable<Void> {

    private final Browser browser;
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private volatile boolean home;

    AcceptingOffice(Browser browser) {
        this.browser = browser;
    }

    /** Entries of which the program said that they are accepted. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    void goHome() {
        home = true;
    }

    @Override
    public Void call() {
        while (!home) {
            try {
                Browser.page(browser.get("/review?quarter=" + Town.QUARTER))
                        .select("input[name=chosen]")
                        .eachAttr("value")
                        .forEach(this::accept);
            } catch (UncheckedIOException cut) {
                // tried again
            }
        }
        return null;
    }

    private void accept(String chosen) {
        var parts = chosen.split(":");
        var answer = browser.submit("/entries/" + parts[0] + "/acceptance", "version", parts[1]);
        if (answer.statusCode() == 302) {
            acknowledged.add(parts[0]);
        }
    }
}
