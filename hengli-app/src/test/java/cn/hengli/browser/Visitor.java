package cn.hengli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A person at a browser window. */
public final class Visitor {

    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;

    Visitor(BrowserContext context, String address) {
        this.context = context;
        this.complaints = new Complaints(context, address);
        context.setDefaultTimeout(InstalledBrowser.PATIENCE);
        this.page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** A complaint that belongs to what the test does, such as of the network that it takes away. */
    public Visitor expecting(String regex) {
        complaints.expect(regex);
        return this;
    }

    /** Goes to an address of the site and says how the server answered. */
    public int go(String path) {
        var response = page.navigate(path);
        return response == null ? 0 : response.status();
    }

    /** The path and query of the page that is open. */
    public String address() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** What the page says of what was done last. */
    public Locator notice() {
        return page.locator(".notice-ok");
    }

    /** The summary of what is wrong, at the top. */
    public Locator errors() {
        return page.locator("#errors");
    }

    public Locator main() {
        return page.locator("main");
    }

    /** No rule of axe is broken on the page as it now stands, and the browser takes it for a page of today. */
    public Visitor mustBeAccessible() {
        assertThat(page.evaluate("document.compatMode"))
                .as("mode of %s", address())
                .isEqualTo("CSS1Compat");
        var violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(violations)
                .as("axe on %s", address())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
        return this;
    }

    /** Nothing is wider than the window: a reader scrolls in one direction only. */
    public Visitor mustNotScrollSideways() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels to scroll sideways on %s at %s", address(), page.viewportSize().width)
                .isEqualTo(0);
        return this;
    }

    void leave(@Nullable String pictureOf) {
        try {
            if (pictureOf != null) {
                keepPicture(Path.of("target", "browser", pictureOf + ".png"));
            }
            complaints.mustBeNone();
        } finally {
            context.close();
        }
    }

    private void keepPicture(Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            System.out.println("as it stood when the test failed: " + file.toAbsolutePath() + " of " + address());
        } catch (PlaywrightException gone) {
            System.out.println("no picture: " + gone.getMessage());
        }
    }
}
