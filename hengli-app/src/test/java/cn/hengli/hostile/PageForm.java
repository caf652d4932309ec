package cn.hengli.hostile;

import cn.hengli.testing.Browser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form as a page shows it, sent as a browser without scripts sends it.
 *
 * @param page where it stands
 */
record PageForm(String page, FormElement form) {

    private static final String TYPED = "textarea[name], input[name]:not([type]), input[name][type=text],"
            + " input[name][type=search], input[name][type=number], input[name][type=date], input[name][type=tel]";

    /** Stands for half a character, which Java itself would replace before it is sent. */
    static final String HALF_A_CHARACTER = "\ue000";

    private static final String HALF_MARK = URLEncoder.encode(HALF_A_CHARACTER, StandardCharsets.UTF_8);

    String action() {
        return form.attr("action");
    }

    /** The names of the fields that people type into. */
    List<String> typed() {
        return form.select(TYPED).stream()
                .filter(field -> !field.hasAttr("readonly") && !field.hasAttr("disabled"))
                .map(field -> field.attr("name"))
                .distinct()
                .toList();
    }

    boolean hasVersion() {
        return form.selectFirst("input[name=version]") != null;
    }

    /** The same form on the page as it is now: its version is of the last change. */
    Optional<PageForm> again(Browser browser) {
        return in(Browser.page(browser.get(page)));
    }

    Optional<PageForm> in(Document now) {
        return now.forms().stream()
                .filter(other -> Crawl.kind(other.attr("action")).equals(Crawl.kind(action())))
                .findFirst()
                .map(other -> new PageForm(page, other));
    }

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        // the library sends "on" for a chosen one whose value is empty, browsers send nothing after the name
        form.select("input[type=radio][checked][value]")
                .forEach(each -> values.put(each.attr("name"), each.attr("value")));
        return values;
    }

    /** As it is in the page; a name without a value is left out. */
    HttpResponse<String> send(Browser browser, Map<String, Optional<String>> changed) {
        var values = values();
        changed.forEach(
                (name, value) -> value.ifPresentOrElse(text -> values.put(name, text), () -> values.remove(name)));
        return browser.send(
                "POST",
                action(),
                encoded(values),
                request -> request.header("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** What the page says at a field; empty where it says nothing. */
    String errorAt(String name) {
        var field = form.select("[name]").stream()
                .filter(each -> each.attr("name").equals(name))
                .findFirst();
        return field.map(each -> each.closest(".field"))
                .map(each -> each.select(".field-error:not([hidden])").text())
                .orElse("");
    }

    String value(String name) {
        return form.select("[name]").stream()
                .filter(each -> each.attr("name").equals(name))
                .findFirst()
                .map(PageForm::value)
                .orElse("");
    }

    private static String value(Element field) {
        return field.normalName().equals("textarea") ? field.wholeText() : field.attr("value");
    }

    private static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace(HALF_MARK, "%ED%A0%BD");
    }
}
