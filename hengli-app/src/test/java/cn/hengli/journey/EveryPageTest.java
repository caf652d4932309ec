package cn.hengli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Follows every link that a person finds, one page of each kind: all answer, break no rule of accessibility, and are read without scrolling
 * sideways on a telephone and at 200 %.
 */
@BrowserTest
class EveryPageTest {

    private static final int DESK = 1280;
    private static final int ZOOMED_TO_200 = DESK / 2;
    private static final int PHONE = 390;

    /** A crawl that finds more than this follows something that it should not. */
    private static final int MANY = 80;

    @ParameterizedTest
    @CsvSource({"nonglinshuiwuju, zh-CN", "office, zh-CN", "admin, zh-CN", "yuetangcun-lingdao, en", "leader, en"})
    void isReadableEverywhere(String login, String language, Visitors visitors) {
        var visitor = visitors.signedIn(login);
        visitor.go("/?lang=" + language);
        var waiting = new ArrayDeque<>(List.of("/"));
        var known = new HashSet<>(Set.of(kind("/")));
        var troubles = new ArrayList<String>();
        var pages = new ArrayList<String>();
        while (!waiting.isEmpty() && pages.size() < MANY) {
            var address = waiting.remove();
            pages.add(address);
            look(visitor, address, troubles);
            for (var link : links(visitor)) {
                if (known.add(kind(link))) {
                    waiting.add(link);
                }
            }
        }
        System.out.println(login + " 看到的页面 pages: " + pages.size() + " "
                + pages.stream().map(EveryPageTest::kind).toList());
        assertThat(troubles).isEmpty();
        assertThat(pages).hasSizeBetween(5, MANY - 1);
    }

    /** The sign-in page, which nobody who has signed in sees. */
    @Test
    void isReadableBeforeSigningIn(Visitors visitors) {
        var troubles = new ArrayList<String>();
        look(visitors.stranger(), "/login", troubles);
        assertThat(troubles).isEmpty();
    }

    private static void look(Visitor visitor, String address, List<String> troubles) {
        try {
            assertThat(visitor.go(address)).as("status").isEqualTo(200);
            assertThat(visitor.heading().count()).as("main headings").isEqualTo(1);
            visitor.mustBeAccessible();
            for (var width : List.of(ZOOMED_TO_200, PHONE)) {
                visitor.page().setViewportSize(width, 844);
                visitor.mustNotScrollSideways();
            }
        } catch (AssertionError trouble) {
            troubles.add(address + ": " + trouble.getMessage());
        } finally {
            visitor.page().setViewportSize(DESK, 800);
        }
    }

    private static List<String> links(Visitor visitor) {
        @SuppressWarnings("unchecked")
        var links = (List<String>) visitor.page()
                .evaluate("() => [...document.querySelectorAll('a[href]')]"
                        + ".filter(link => link.origin === location.origin).map(link => link.pathname + link.search)");
        return links.stream()
                .filter(link -> !link.startsWith("/attachments/") && !link.contains("lang="))
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
