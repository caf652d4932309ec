package cn.hengli.process;

import cn.hengli.testing.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** One data folder and the instance on it, shared by all tests that want one: making a database takes longer than starting on one. */
final class Site implements AutoCloseable {

    private static final Pattern ONE_TIME = Pattern.compile("一次性密码 (\\S+) 登录");
    /** Of the administrator. */
    static final String PASSWORD = "Kill-Minus-Nine-1";

    private final Path folder;
    private Instance running;
    private final Browser administrator;

    private Site() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("hengli-process");
        running = Instance.start(folder).awaitHealthy();
        administrator = new Browser(running.port());
        var given = ONE_TIME.matcher(running.await("一次性密码"));
        if (!given.find()) {
            throw new AssertionError("no password is said");
        }
        administrator.signIn("admin", given.group(1));
        administrator.submit("/account/password", "current", given.group(1), "wanted", PASSWORD, "repeated", PASSWORD);
    }

    Path folder() {
        return folder;
    }

    /** What runs now. */
    Instance running() {
        return running;
    }

    EmbeddedServer database() throws IOException {
        return EmbeddedServer.of(folder);
    }

    /** The next start, whatever ended the one before. */
    Instance startAgain() throws InterruptedException {
        running = Instance.start(folder).awaitHealthy();
        return running;
    }

    /** Somebody who signed in at the first start: a session outlives the instance. */
    Browser administrator() {
        var browser = new Browser(running.port());
        browser.cookies().putAll(administrator.cookies());
        return browser;
    }

    @Override
    public void close() throws IOException {
        try {
            running.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Gives it to whoever asks, and closes it after the last test. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Site.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(Namespace.create(Site.class)).computeIfAbsent(Site.class, key -> open());
        }

        private static Site open() {
            try {
                return new Site();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
