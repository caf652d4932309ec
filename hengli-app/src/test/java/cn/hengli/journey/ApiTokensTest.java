package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.Form;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** Somebody lets a program read, and stops it again. */
@BrowserTest
class ApiTokensTest {

    @Test
    void makesATokenReadsWithItAndRevokesIt(Visitors visitors) {
        var leader = visitors.signedIn("leader");
        leader.page().locator(".user-menu summary").click();
        leader.link("访问令牌").click();
        assertThat(leader.heading()).hasText("访问令牌");
        leader.mustBeAccessible();

        Form.main(leader).type("name", "").type("days", "1000").send();
        assertThat(leader.errors()).containsText("365");
        leader.mustBeAccessible();
        Form.main(leader).type("name", "全镇大屏").type("days", "30").sendAndRead("令牌已新建。");
        leader.mustBeAccessible();
        var secret = leader.page().locator("#secret code").innerText();
        assertThat(status(visitors.stranger(), secret)).isEqualTo(200);

        leader.page().reload();
        assertThat(leader.page().locator("#secret")).hasCount(0);
        var row = leader.main().locator("tr", new Locator.LocatorOptions().setHasText("全镇大屏"));
        row.locator("summary").click();
        assertThat(row).containsText("撤销后不能恢复");
        leader.mustBeAccessible();
        row.locator("button").click();
        assertThat(leader.notice()).hasText("令牌已撤销，立即失效。");
        assertThat(status(visitors.stranger(), secret)).isEqualTo(401);
    }

    private static int status(Visitor program, String token) {
        return program.context()
                .request()
                .get("/api/v1/plans", RequestOptions.create().setHeader("Authorization", "Bearer " + token))
                .status();
    }
}
