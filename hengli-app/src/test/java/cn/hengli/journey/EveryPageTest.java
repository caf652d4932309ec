package cn.hengli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import java.util.ArrayList;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource({"nonglinshuiwuju, zh-CN", "office, zh-CN", "admin, zh-CN", "yuetangcun-lingdao, en", "leader, en"})
    void isReadableEverywhere(String login, String language, Visitors visitors) {
        var visitor = visitors.signedIn(login);
        visitor.go("/?lang=" + language);
        var troubles = new ArrayList<String>();
        var pages = SiteWalk.of(visitor, List.of("/"), address -> look(visitor, address, troubles));
        System.out.println(login + " 看到的页面 pages: " + pages.size() + " " + pages);
        assertThat(troubles).isEmpty();
        assertThat(pages).hasSizeBetween(5, SiteWalk.MANY - 1);
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
}
