package cn.hengli.journey;

import cn.hengli.browser.Visitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Follows every link that a person finds, one page of each kind. */
final class SiteWalk {

    /** A walk that finds more than this follows something that it should not. */
    static final int MANY = 120;

    private SiteWalk() {}

    /**
     * Asks for each page to be looked at, which opens it, and goes on by the links on it.
     *
     * @return the kinds of pages seen
     */
    static List<String> of(Visitor visitor, List<String> first, Consumer<String> look) {
        var waiting = new ArrayDeque<>(first);
        var known = first.stream().map(SiteWalk::kind).collect(Collectors.toCollection(HashSet::new));
        var seen = new ArrayList<String>();
        while (!waiting.isEmpty() && seen.size() < MANY) {
            var address = waiting.remove();
            seen.add(kind(address));
            look.accept(address);
            for (var link : links(visitor)) {
                if (known.add(kind(link))) {
                    waiting.add(link);
                }
            }
        }
        return seen;
    }

    private static List<String> links(Visitor visitor) {
        @SuppressWarnings("unchecked")
        var links = (List<String>)
                visitor.page()
                        .evaluate(
                                "() => [...document.querySelectorAll('a[href]')]"
                                        + ".filter(link => link.origin === location.origin && !link.hasAttribute('download')).map(link => link.pathname + link.search)");
        return links.stream()
                .filter(link ->
                        !link.startsWith("/attachments/") && !link.startsWith("/v3/") && !link.contains("lang="))
                .toList();
    }

    /** Pages that differ only in which thing they show, or in what they are narrowed to, are one kind. */
    private static String kind(String address) {
        var parts = address.split("\\?", 2);
        var names = parts.length == 1
                ? ""
                : Arrays.stream(parts[1].split("&"))
                        .map(pair -> pair.replaceFirst("=.*", ""))
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining("&", "?", ""));
        return parts[0].replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                        .replaceAll("/\\d{4}Q\\d", "/{quarter}")
                        .replaceAll("/\\d+(?=/|$)", "/{number}")
                + names;
    }
}
