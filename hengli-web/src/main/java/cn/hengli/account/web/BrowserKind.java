package cn.hengli.account.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 浏览器类型: what a browser says it is, in a few words: enough to tell one's own computer from a stranger's. It is its own word, and kept
 * as one of the names here, never as it was sent.
 */
final class BrowserKind {

    /** Mark and name; nearly all say that they are Chrome and Safari too, so those come last. */
    private static final String[][] BROWSERS = {
        {"MicroMessenger", "WeChat"},
        {"QQBrowser", "QQ Browser"},
        {"QIHU", "360"},
        {"360SE", "360"},
        {"360EE", "360"},
        {"UBrowser", "UC"},
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"Firefox/", "Firefox"},
        {"Chrome/", "Chrome"},
        {"Safari/", "Safari"},
        {"Trident/", "Internet Explorer"},
        {"MSIE", "Internet Explorer"}
    };

    private static final String[][] SYSTEMS = {
        {"HarmonyOS", "HarmonyOS"},
        {"OpenHarmony", "HarmonyOS"},
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS", "macOS"},
        {"Linux", "Linux"}
    };

    private BrowserKind() {}

    /** Such as {@code Chrome · Windows}; empty where it said nothing that is known. */
    static String of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        return Stream.of(first(BROWSERS, said), first(SYSTEMS, said))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> first(String[][] names, String said) {
        return Arrays.stream(names)
                .filter(name -> said.contains(name[0]))
                .map(name -> name[1])
                .findFirst();
    }
}
