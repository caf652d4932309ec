package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the program with everything in it and behind it that does not belong there. */
class HostileAddressTest extends HostileTest {

    /** Injections, numbers that are too much, templates, what no database takes, and what is simply long. */
    private static final List<String> VALUES = List.of(
            "'",
            "' or '1'='1",
            "'; drop table account; --",
            "%",
            "\\",
            "-1",
            "1000000",
            "2147483648",
            "99999999999999999999",
            "1e309",
            "\u0000",
            "x".repeat(1500),
            "😀𠮷é\u202e\u200b",
            "<script>alert(1)</script>",
            "${191919*191}",
            "*{191919*191}",
            "__${191919*191}__::.x",
            "../../etc/passwd",
            "2019Q9",
            "2019-02-30");

    /** In the place of an id, a quarter, a number; written as in an address. */
    private static final List<String> VARIABLES = List.of(
            Routes.NO_ID,
            "x",
            "-1",
            "99999999999999999999",
            "%27",
            "%25",
            "2019Q9",
            "%F0%A0%AE%B7",
            "%FF",
            "%3Cscript%3E",
            "$%7B191919*191%7D",
            "x".repeat(1500));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void takesAnyValueOfEveryParameter() {
        var browser = almighty();
        var troubles = new ArrayList<String>();
        var asked = 0;
        for (var route : Routes.of(mapping).parametersOf(RequestMethod.GET).entrySet()) {
            for (var parameter : route.getValue()) {
                for (var value : VALUES) {
                    var address = Routes.sample(route.getKey()) + "?" + parameter + "=" + encoded(value);
                    var answer = browser.get(address);
                    Answer.add(troubles, Answer.abbreviated(address), answer);
                    if (answer.body().contains(String.valueOf(191919 * 191))) {
                        troubles.add(address + " is worked out as a template");
                    }
                    asked++;
                }
            }
        }
        assertThat(troubles).isEmpty();
        assertThat(asked).as("an emptier table than there is").isGreaterThan(20 * VALUES.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void leadsNowhereFromAnAddressThatCannotBe(String method) {
        var browser = almighty();
        var troubles = new ArrayList<String>();
        for (var route :
                Routes.of(mapping).parametersOf(RequestMethod.valueOf(method)).keySet()) {
            for (var value : VARIABLES) {
                for (var address : Routes.with(route, value)) {
                    var answer = method.equals("GET") ? browser.get(address) : browser.submit(address);
                    Answer.add(troubles, method + " " + Answer.abbreviated(address), answer);
                }
            }
        }
        assertThat(troubles).isEmpty();
    }

    /** What else a form may bring is left out: every address is sent nothing, and then rubbish under the names it knows. */
    @Test
    void answersFormsOfRubbish() {
        var browser = almighty("rubbish");
        var troubles = new ArrayList<String>();
        for (var route : Routes.of(mapping).parametersOf(RequestMethod.POST).entrySet()) {
            if (route.getKey().startsWith("/login")) {
                continue;
            }
            var address = Routes.sample(route.getKey());
            Answer.add(troubles, "nothing to " + address, browser.submit(address));
            for (var value : List.of("'", "-1", "99999999999999999999", "\u0000", "[", "😀")) {
                Answer.add(troubles, value + " to " + address, browser.submit(address, all(route.getValue(), value)));
            }
        }
        assertThat(troubles).isEmpty();
    }

    /** Names that bind into what a form is made of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "class.module.classLoader.resources.context.parent.pipeline.first.pattern",
                "actuals[x].value",
                "actuals[",
                "actuals[99999999].value",
                "state[0]",
                "state[2147483647]",
                "filter.unit",
                "_csrf[0]",
                "['progress']"
            })
    void bindsNothingThatIsNoFieldOfTheForm(String name) {
        var browser = almighty();
        var entry = untouched(true);
        for (var address :
                List.of("/entries/" + entry + "/draft", "/plans/2018-45/periods/2019Q4/due-date", "/admin/units")) {
            assertThat(Answer.trouble(browser.submit(address, name, "x")))
                    .as(address)
                    .isEmpty();
        }
        assertThat(Answer.trouble(browser.get("/plans/2018-45/periods/2019Q4?" + encoded(name) + "=x")))
                .isEmpty();
    }

    /** Characters with a meaning to the database are looked for, not obeyed. */
    @ParameterizedTest
    @CsvSource({
        "/units, q",
        "/plans/2018-45/tasks, q",
        "/plans/2018-45/tasks, unit",
        "/ledger, q",
        "/admin/accounts, q",
        "/admin/posts, q",
        "/admin/audit, person"
    })
    void looksForWhatWasTyped(String address, String parameter) {
        var browser = almighty();
        assertThat(rows(browser.get(address).body())).isNotEmpty();
        for (var pattern : List.of("%", "_", "\\", "%%", "' or '1'='1", ".*")) {
            var found = rows(browser.get(address + "?" + parameter + "=" + encoded(pattern))
                    .body());
            assertThat(found).allSatisfy(row -> assertThat(row).contains(pattern));
        }
    }

    private static List<String> rows(String body) {
        return Jsoup.parse(body)
                .select("main tbody tr:not([id^=c-]):not(.group-row)")
                .eachText();
    }

    private static String[] all(Set<String> names, String value) {
        return names.stream().flatMap(name -> Stream.of(name, value)).toArray(String[]::new);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
