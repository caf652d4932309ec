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
    private final CompletableFuture<Void> writing;
    private volatile boolean asked;

    /**
     * @param prefix of the names, no other writer's
     * @param enough after so many somebody may pull the plug
     */
    Writer(Browser browser, String prefix, int enough) {
        this.enough = new CountDownLatch(enough);
        writing = CompletableFuture.runAsync(() -> write(browser, prefix));
    }

    void awaitEnough() throws InterruptedException {
        if (!enough.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("too slow, still " + enough.getCount() + " to go");
        }
    }

    /** Once the program is dead, or the writer was asked to stop. */
    Set<String> acknowledged() {
        writing.join();
        return kept;
    }

    Set<String> acknowledgedSoFar() {
        return Set.copyOf(kept);
    }

    void stop() {
        asked = true;
        writing.join();
    }

    private void write(Browser browser, String prefix) {
        try {
            while (!asked) {
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
                    return;
                }
                kept.add(name);
                enough.countDown();
            }
        } catch (UncheckedIOException killed) {
            // no more to come
        }
    }
}
