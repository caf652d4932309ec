package cn.hengli.process;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** For what another process does, and tells nobody. */
final class Waiting {

    private Waiting() {}

    static void until(Duration patience, Callable<Boolean> condition) throws Exception {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + patience);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
