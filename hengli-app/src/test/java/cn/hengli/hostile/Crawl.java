package cn.hengli.hostile;

import cn.hengli.testing.Browser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * The pages that somebody finds by following links, one of each kind.
 *
 * @param pages by address
 */
record Crawl(Map<String, Document> pages) {

    /** More than this, and it follows something that it should not. */
    private static final int MANY = 120;

    /** These pages alone. */
    static Crawl only(Browser browser, List<String> addresses) {
        var pages = new LinkedHashMap<String, Document>();
        addresses.forEach(address -> pages.put(address, Browser.page(browser.get(address))));
        return new Crawl(pages);
    }

    /** @param seeds what is looked at in any case, of whatever kind it is */
    static Crawl of(Browser browser, List<String> seeds) {
        var pages = new LinkedHashMap<String, Document>();
        var known = new HashSet<String>();
        var waiting = new ArrayDeque<>(seeds);
        while (!waiting.isEmpty()) {
            if (pages.size() >= MANY) {
                throw new AssertionError("too many pages: " + pages.keySet());
            }
            var address = waiting.remove();
            known.add(kind(address));
            var answer = browser.get(address);
            if (answer.statusCode() != 200) {
                continue;
            }
            var page = Browser.page(answer);
            pages.put(address, page);
            for (var link : page.select("a[href^=/]:not([download])").eachAttr("href")) {
                var target = link.replaceFirst("#.*", "");
                if (!target.startsWith("/attachments/") && !target.startsWith("/?lang") && known.add(kind(target))) {
                    waiting.add(target);
                }
            }
        }
        return new Crawl(pages);
    }

    /** One form of each kind that has something to type in, but for those that hold passwords or files. */
    List<PageForm> forms() {
        var forms = new LinkedHashMap<String, PageForm>();
        pages.forEach((address, page) -> page.forms().stream()
                .filter(form -> form.attr("method").equalsIgnoreCase("post"))
                .filter(form ->
                        form.select("input[type=password], input[type=file]").isEmpty())
                .map(form -> new PageForm(address, form))
                .forEach(form -> forms.putIfAbsent(kind(form.action()), form)));
        return new ArrayList<>(forms.values());
    }

    /** Addresses that differ only in which thing they are about are of one kind. */
    static String kind(String address) {
        return address.replaceFirst("\\?.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/\\d{4}Q\\d", "/{quarter}")
                .replaceAll("/\\d+(?=/|$)", "/{number}");
    }
}
