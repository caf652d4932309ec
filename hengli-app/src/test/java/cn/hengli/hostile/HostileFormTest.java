package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.Browser;
import cn.hengli.testing.Contents;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form that somebody who may do everything finds, with everything typed into it that nobody should type. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFormTest extends HostileTest {

    /** Of pages that stay as they are, found once: looking for them takes longer than sending them. */
    private List<PageForm> found = List.of();

    private Browser browser;
    private List<PageForm> forms;

    /** Those of entries are of entries that no other test has touched. */
    @BeforeEach
    void find() {
        browser = almighty();
        if (found.isEmpty()) {
            var unit = ownUnit();
            found = Crawl.of(browser, List.of("/units/" + unit, "/admin/units/" + unit, "/")).forms().stream()
                    .filter(form -> !form.action().startsWith("/entries/"))
                    .toList();
        }
        var fresh = Crawl.only(
                browser,
                List.of(
                        "/entries/" + awaitingSignOff(browser),
                        "/entries/" + untouched(true),
                        "/review?entry=" + submitted(browser),
                        "/review?state=ACCEPTED&entry=" + accepted(browser)));
        forms = Stream.concat(fresh.forms().stream(), found.stream()).toList();
        assertThat(forms.stream().filter(form -> !form.typed().isEmpty()))
                .as("fewer forms than there are")
                .hasSizeGreaterThan(20);
    }

    /** NUL, which no database keeps, and 100,000 characters: refused at every field, and what was typed stays. */
    @Test
    void refusesAtItsFieldWhatCannotBeKept() {
        var troubles = new ArrayList<String>();
        var sent = 0;
        for (var form : forms) {
            for (var text : List.of("a\u0000b", "长".repeat(9) + "x".repeat(100_000))) {
                var now = form.again(browser).filter(each -> !each.typed().isEmpty());
                if (now.isEmpty()) {
                    continue;
                }
                var present = now.get();
                sent++;
                var what = form.action() + " with " + Answer.abbreviated(text).substring(0, 3);
                var answer = present.send(browser, everywhere(present, text));
                Answer.add(troubles, what, answer);
                if (answer.statusCode() != 422 && answer.statusCode() != 400) {
                    troubles.add(what + ": answered " + answer.statusCode());
                    continue;
                }
                var page = present.in(Browser.page(answer));
                if (page.isEmpty()) {
                    troubles.add(what + ": the form is gone, and all that was typed: "
                            + Browser.page(answer).select("h1").text());
                    continue;
                }
                for (var name : present.typed()) {
                    if (page.get().errorAt(name).isEmpty()) {
                        troubles.add(what + ": nothing is said at " + name);
                    }
                    if (text.length() > 10 && !page.get().value(name).equals(text)) {
                        troubles.add(what + ": typed text is gone from " + name);
                    }
                }
            }
        }
        assertThat(troubles).isEmpty();
        assertThat(sent).isGreaterThan(40);
    }

    /** Characters beyond the basic plane, combining ones, invisible ones, and half a one: kept, or refused in words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "样例😀𠮷𪚥é👩‍👩‍👧",
                "样例\u200b\u202e反\u2066向\ufeff",
                "样例" + PageForm.HALF_A_CHARACTER + "半",
                "</textarea></title><script>alert(1)</script>{{7*7}}${7*7}[[${7*7}]]"
            })
    void keepsOrRefusesStrangeCharacters(String text) {
        var troubles = new ArrayList<String>();
        var sent = 0;
        for (var form : forms) {
            var present = form.again(browser).filter(each -> !each.typed().isEmpty());
            if (present.isEmpty()) {
                continue;
            }
            sent++;
            var answer = present.get().send(browser, everywhere(present.get(), text));
            Answer.add(troubles, form.action(), answer);
            if (answer.statusCode() == 302) {
                mustBeKept(present.get(), answer, text, troubles);
            } else if (answer.statusCode() != 400 || !text.contains(PageForm.HALF_A_CHARACTER)) {
                mustBeRefused(present.get(), answer, text, troubles);
            }
        }
        assertThat(troubles).isEmpty();
        assertThat(sent).isGreaterThan(10);
    }

    /** Every page that is there, opened and asked for its head. */
    @Test
    void changesNothingByReading() {
        var contents = new Contents(jdbc);
        var before = contents.now();
        var pages =
                Crawl.of(browser, List.of("/", "/units/" + ownUnit())).pages().keySet();
        pages.forEach(address -> browser.send("HEAD", address, "", request -> request));
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(contents.now()).isEqualTo(before);
    }

    /** Nobody saves over what they have not seen. */
    @Test
    void savesNothingThatStartedFromAVersionThatCannotBe() {
        // a new thing has no version that anybody could have seen
        var withVersion = forms.stream()
                .filter(PageForm::hasVersion)
                .filter(form -> !form.action().equals("/admin/collectives"))
                .toList();
        assertThat(withVersion).hasSizeGreaterThan(8);
        var troubles = new ArrayList<String>();
        for (var form : withVersion) {
            for (var version : List.of("-1", "0x", "99999999999999999999", "2147483647", "1.0", "", "missing")) {
                var now = form.again(browser);
                if (now.isEmpty()) {
                    continue;
                }
                var present = now.get();
                var change = new TreeMap<String, Optional<String>>();
                change.put("version", version.equals("missing") ? Optional.empty() : Optional.of(version));
                present.typed().forEach(name -> change.put(name, Optional.of("改" + version)));
                var answer = present.send(browser, change);
                Answer.add(troubles, form.action() + " version " + version, answer);
                if (answer.statusCode() < 400) {
                    troubles.add(form.action() + " version " + version + ": answered " + answer.statusCode());
                }
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void refusesTenThousandFields() {
        var form = forms.stream()
                .filter(each -> each.typed().size() > 3)
                .findFirst()
                .orElseThrow();
        var many = IntStream.range(0, 10_000)
                .boxed()
                .collect(Collectors.toMap(number -> "x" + number, number -> Optional.of("1")));
        var answer = form.again(browser).orElseThrow().send(browser, many);
        assertThat(answer.statusCode()).isIn(400, 403, 413);
        assertThat(Answer.trouble(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "application/json", "text/plain", "application/xml"})
    void refusesFiveMegabytes(String type) {
        var entry = untouched(true);
        var body = "progress=" + "x".repeat(5 << 20);
        var answer = browser.send(
                "POST", "/entries/" + entry + "/draft", body, request -> request.header("Content-Type", type)
                        .header("X-XSRF-TOKEN", browser.token()));
        assertThat(answer.statusCode()).isIn(400, 413, 415, 422);
        assertThat(Answer.trouble(answer)).isEmpty();
        assertThat(state(entry)).isEqualTo("PENDING");
    }

    private static Map<String, Optional<String>> everywhere(PageForm form, String text) {
        return form.typed().stream().collect(Collectors.toMap(name -> name, name -> Optional.of(text)));
    }

    /** It is in the page one comes to, or in the form when it is opened again. */
    private void mustBeKept(PageForm form, HttpResponse<String> answer, String text, List<String> troubles) {
        var afterwards = Browser.page(browser.get(Browser.location(answer)));
        var again = form.again(browser);
        // a reason is read where the entry's steps are
        var history = form.action().startsWith("/entries/")
                ? browser.get(form.action().replaceFirst("/[^/]*$", "/history"))
                : answer;
        for (var name : form.typed()) {
            var kept = afterwards.wholeText().contains(text)
                    || Browser.page(history).wholeText().contains(text)
                    || again.map(each -> each.value(name).contains(text)).orElse(false);
            if (!kept && !text.contains(PageForm.HALF_A_CHARACTER)) {
                troubles.add(form.action() + ": " + name + " is not kept");
            }
        }
    }

    private static void mustBeRefused(PageForm form, HttpResponse<String> answer, String text, List<String> troubles) {
        var page = form.in(Browser.page(answer));
        if (page.isEmpty()) {
            troubles.add(form.action() + ": the form is gone, " + answer.statusCode());
            return;
        }
        // one that is chosen may be what is missing
        if (page.get().form().select(".field-error:not([hidden])").text().isEmpty()) {
            troubles.add(form.action() + ": refused without a reason at a field");
        }
        if (!text.contains(PageForm.HALF_A_CHARACTER)) {
            form.typed().stream()
                    .filter(name -> !page.get().value(name).equals(text))
                    .forEach(name -> troubles.add(form.action() + ": typed text is gone from " + name));
        }
    }
}
