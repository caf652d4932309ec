package cn.hengli.process;

import cn.hengli.testing.Browser;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Adds unit after unit by the program's own form, and remembers those of which the program said that they are kept. */
final class Writer {

    private final CountDownLatch enough;
    private final Set<String> kept = new ConcurrentSkipListSet<>();
    private final CompletableFuture<Set<String>> acknowledged;
    private volatile boolean stopped;

    /**
     * @param prefix of the names, no other writer's
     * @param enough after so many somebody may pull the plug
     */
    Writer(Browser browser, String prefix, int enough) {
        this.enough = new CountDownLatch(enough);
        acknowledged = CompletableFuture.supplyAsync(() -> write(browser, prefix));
    }

    void awaitEnough() throws InterruptedException {
        if (!enough.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("too slow, still " + enough.getCount() + " to go");
        }
    }

    /** While it goes on writing. */
    Set<String> acknowledgedSoFar() {
        return Set.copyOf(kept);
    }

    /** Puts the pen down, the program being well. */
    void stop() {
        stopped = true;
        acknowledged.join();
    }

    /** Once the program is dead. */
    Set<String> acknowledged() {
        return acknowledged.join();
    }

    private Set<String> write(Browser browser, String prefix) {
        try {
            while (!stopped) {
                var name = prefix + kept.size();
                var answer = browser.submit(
                        "/admin/units",
                        "name",
                        name,
                        "from",
                        "2019-09-30",
                        "kind",
                        "DEPARTMENT",
                        "pinyin",
                        "yang li",
                        "position",
                        "5");
                if (answer.statusCode() != 302) {
                    return kept;
                }
                kept.add(name);
                enough.countDown();
            }
            return kept;
        } catch (UncheckedIOException killed) {
            return kept;
        }
    }
}
