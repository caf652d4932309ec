package cn.hengli.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, driven by its Node.js: nothing is downloaded. One for all tests of the JVM. */
final class InstalledBrowser {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private InstalledBrowser() {}

    /** What there is not; empty when tests can run. */
    static Optional<String> missing() {
        if (find(BROWSERS).isEmpty()) {
            return Optional.of("no Chromium on the path");
        }
        return find(List.of("node")).isEmpty() ? Optional.of("no Node.js on the path") : Optional.empty();
    }

    /** In milliseconds. Two cores that are busy with other tests need their time; nothing waits longer than it must. */
    static final int PATIENCE = 20_000;

    static Browser get() {
        return Started.BROWSER;
    }

    private static Optional<Path> find(List<String> names) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return names.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Started when first needed. */
    private static final class Started {

        static final Browser BROWSER = start();

        private static Browser start() {
            var node = find(List.of("node")).orElseThrow();
            var playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(find(BROWSERS).orElseThrow())
                            // build machines run as root, where Chromium has no sandbox
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            System.out.println("浏览器 browser: Chromium " + browser.version());
            return browser;
        }
    }
}
