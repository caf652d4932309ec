package cn.hengli.journey;

import cn.hengli.browser.Visitor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Text that would do something if a page took it for more than text; each piece carries the name of the field it was typed into. */
final class Hostile {

    private static final String TAG = "<x-trap onclick=alert(1)>";

    /** What must not be in any page: whatever the texts would have made of it. */
    private static final String INJECTED = """
        () => {
          const ours = [...document.querySelectorAll("x-trap, script:not([src]), iframe, object, embed, base, b,"
            + "[href^='javascript:' i], [action^='javascript:' i], [src='x']")].map(element => element.outerHTML);
          const handlers = [...document.querySelectorAll("*")].filter(element => element.getAttributeNames()
            .some(name => /^on/i.test(name) || /[<>"']/.test(name))).map(element => element.outerHTML);
          const typed = [...document.querySelectorAll("input, textarea")].map(field => field.value);
          const text = document.documentElement.textContent + typed.join(" ");
          return [...ours, ...handlers, ...(text.includes("t=49") ? ["evaluated: t=49"] : [])];
        }\
        """;

    private static final String TEXT = """
        () => document.documentElement.textContent
          + [...document.querySelectorAll("input, textarea")].map(field => field.value).join(" ")\
        """;

    private final Set<String> typed = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();

    /** Fits where least may be typed: 20 characters. */
    String measure() {
        return "<b onclick=alert(1)>";
    }

    /** One line, at most 60 characters. */
    String line(String field) {
        typed.add(field);
        return TAG + field + ".\"'>t=${7*7}[[${7*7}]]";
    }

    String text(String field) {
        typed.add(field);
        return TAG + field + ".</x-trap>\"'><svg onload=alert(2)><img src=x onerror=alert(3)></textarea></title>"
                + "<script>alert(4)</script>\njavascript:alert(5) t={{7*7}} t=${7*7} t=[[${7*7}]] t=[(${7*7})] t=*{7*7}"
                + " t=__${7*7}__ <a href='javascript:alert(6)'>a</a> \u202Etxt.exe\u202C";
    }

    /** Reads the page that is open; what it made of the texts, which should be nothing. */
    List<?> lookAt(Visitor visitor) {
        var text = String.valueOf(visitor.page().evaluate(TEXT));
        typed.stream().filter(field -> text.contains(TAG + field + ".")).forEach(shown::add);
        return (List<?>) visitor.page().evaluate(INJECTED);
    }

    /** The fields whose text no page has shown as it was typed. */
    Set<String> unseen() {
        var missing = new TreeSet<>(typed);
        missing.removeAll(shown);
        return missing;
    }
}
