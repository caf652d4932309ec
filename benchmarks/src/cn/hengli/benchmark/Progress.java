package cn.hengli.benchmark;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** What is going on, on the terminal. */
final class Progress {

    private static final long BEGAN = System.nanoTime();

    private Progress() {}

    static void say(String words, Object... arguments) {
        var seconds = (System.nanoTime() - BEGAN) / 1_000_000_000L;
        System.out.printf(
                "%s +%d:%02d  %s%n",
                LocalTime.now().format(DateTimeFormatter.ofPattern("HH:mm:ss")),
                seconds / 60,
                seconds % 60,
                words.formatted(arguments));
    }
}
