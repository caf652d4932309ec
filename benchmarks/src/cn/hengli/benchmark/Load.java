package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Who else uses the machine. */
final class Load {

    private Load() {}

    /** Share of the processors' time that was used, or taken by the machine's host, while we did nothing. */
    static double whileIdle() throws IOException, InterruptedException {
        var before = ticks();
        Thread.sleep(1000);
        var after = ticks();
        double all = 0;
        for (var i = 0; i < 8; i++) {
            all += after[i] - before[i];
        }
        // the fourth is idle, the fifth waits for disks
        var idle = after[3] - before[3] + after[4] - before[4];
        return all == 0 ? 0 : 1 - idle / all;
    }

    private static long[] ticks() throws IOException {
        var line = Files.readAllLines(Path.of("/proc/stat")).get(0);
        return Arrays.stream(line.split("\\s+"))
                .skip(1)
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
