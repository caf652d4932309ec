package cn.hengli.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Brings people to the browser, each with a window and cookies of their own. */
public final class Visitors {

    /** What all demo accounts have. */
    public static final String PASSWORD = "hengli-demo";

    private final String address;
    private final String test;
    private final List<Visitor> visitors = new ArrayList<>();

    Visitors(String address, String test) {
        this.address = address;
        this.test = test;
    }

    /** Somebody at an office computer who has not signed in. */
    public Visitor stranger() {
        return stranger(options -> options);
    }

    /** The same with another browser, such as one without script. */
    public Visitor stranger(UnaryOperator<NewContextOptions> other) {
        var options = new NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1280, 800);
        var visitor = new Visitor(InstalledBrowser.get().newContext(other.apply(options)), address);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody who has signed in with a demo account. */
    public Visitor signedIn(String login) {
        return signedIn(login, options -> options);
    }

    public Visitor signedIn(String login, UnaryOperator<NewContextOptions> other) {
        var visitor = stranger(other);
        new SignInPage(visitor).open().signIn(login, PASSWORD);
        return visitor;
    }

    /** A telephone. */
    public static NewContextOptions phone(NewContextOptions options) {
        return options.setViewportSize(390, 844).setHasTouch(true);
    }

    /** A browser in which script is switched off. */
    public static NewContextOptions scriptless(NewContextOptions options) {
        return options.setJavaScriptEnabled(false);
    }

    void leave(boolean failed) {
        @Nullable AssertionError first = null;
        for (var i = 0; i < visitors.size(); i++) {
            try {
                visitors.get(i).leave(failed ? test + "-" + i : null);
            } catch (AssertionError trouble) {
                first = first == null ? trouble : first;
            }
        }
        // a test that has failed already says more by its own failure
        if (first != null && !failed) {
            throw first;
        }
    }
}
