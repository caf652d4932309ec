package cn.hengli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Listens to a browser for whatever a page of ours must never do. */
final class Complaints {

    /** The browser says so of every such answer; 409 and 422 are how pages name what is wrong. */
    private static final Pattern ANSWERS = Pattern.compile("the server responded with a status of (409|422)");

    private final List<String> heard = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>(List.of(ANSWERS));

    Complaints(BrowserContext context, String address) {
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                heard.add("console on " + message.location() + ": " + message.text());
            }
        });
        context.onWebError(error -> heard.add("script: " + error.error()));
        context.onRequest(request -> {
            var url = request.url();
            if (!url.startsWith(address + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
                heard.add("left the host: " + url);
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 500) {
                heard.add(response.status() + " from " + response.url());
            }
        });
        context.onDialog(this::refuse);
    }

    void expect(String regex) {
        expected.add(Pattern.compile(regex));
    }

    void mustBeNone() {
        assertThat(heard)
                .as("what the browser complained of")
                .filteredOn(complaint -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(complaint).find()))
                .isEmpty();
    }

    private void refuse(Dialog dialog) {
        heard.add("dialog " + dialog.type() + ": " + dialog.message());
        dialog.dismiss();
    }
}
