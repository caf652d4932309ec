package cn.hengli.help;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.hengli.browser.AccountPage;
import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.GridPage;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.PostPage;
import cn.hengli.browser.TownPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes all pictures of {@code docs/guide} anew, from the demo in the installed browser. By hand, whenever pages look different:
 *
 * <pre>./mvnw test -pl hengli-app -am -Dtest=GuidePictures -Dsurefire.failIfNoSpecifiedTests=false -Dhengli.guide.pictures=true</pre>
 *
 * A new picture is one more line here and its name in the guides, in both languages; {@code GuidesTest} misses what is not taken.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "hengli.guide.pictures", matches = "true")
class GuidePictures {

    private static final Path FOLDER = Path.of("..", "docs", "guide", "images");
    private static final String LIAISON = "nonglinshuiwuju";
    /** With something that came back. */
    private static final String VILLAGE = "tianraobucun";

    private static final String TODO = "?quarter=2019Q4&state=PENDING&role=LEAD";
    private static final String QUARTER = "/plans/2018-45/periods/2019Q4";
    private static final String CONSOLIDATED = "/plans/2018-45/periods/2019Q3/consolidated";

    /** As wide as a guide shows it, so that the letters stay as they are. */
    private static final int WIDTH = 1120;

    private static final int HIGH = 660;
    private static final int LOW = 480;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void ofTheLiaison(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        take(visitors.signedIn(VILLAGE), "/", "liaison-home", HIGH);
        take(liaison, "/ledger", "ledger", LOW);
        var entry = LedgerPage.open(liaison, "?quarter=2019Q4&state=DRAFT&role=LEAD")
                .enter(0)
                .address();
        take(liaison, entry, "entry", 800);
        size(liaison, LOW);
        GridPage.open(liaison);
        shoot(liaison, "grid");
        take(liaison, "/ledger/import", "offline", HIGH);
    }

    @Test
    void ofAnEndedSession(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON).expecting("status of 401");
        var entry = LedgerPage.open(liaison, TODO).enter(0);
        size(liaison, LOW);
        jdbc.sql("delete from spring_session").update();
        entry.type("progress", "已完成水渠清淤三公里，正在验收。");
        assertThat(liaison.page().locator("#sign-in-again")).isVisible();
        shoot(liaison, "again");
    }

    @Test
    void ofTwoWriters(Visitors visitors) {
        var one = LedgerPage.open(visitors.signedIn(LIAISON), TODO).enter(0);
        var other = EntryPage.open(visitors.signedIn(LIAISON), one.address());
        one.type("progress", "已完成水渠清淤三公里。").waitUntilSaved();
        other.type("progress", "已完成水渠清淤三公里，正在验收。");
        assertThat(other.saved()).hasText("另一位同事改了同一栏，请点“存草稿”对照两份内容");
        size(other.visitor(), HIGH);
        other.save();
        var theirs = other.page().locator(".pair-now .notice");
        assertThat(theirs).isVisible();
        other.page().evaluate("document.querySelector('.pair-now .notice').scrollIntoView({ block: 'center' })");
        shoot(other.visitor(), "together");
    }

    @Test
    void ofTheUnitLeader(Visitors visitors) {
        var liaison = visitors.signedIn("yuetangcun");
        var entry = LedgerPage.open(liaison, "?quarter=2019Q4&state=PENDING").enter(0);
        entry.type("progress", "本村已完成祠堂路硬化两百米，路灯全部装好。");
        var address = entry.address();
        entry.submit();
        assertThat(entry.notice()).isVisible();
        var leader = visitors.signedIn("yuetangcun-lingdao");
        take(leader, "/", "sign-off-home", LOW);
        size(leader, HIGH);
        leader.go(address);
        leader.page().evaluate("document.querySelector('#reason').scrollIntoView({ block: 'end' })");
        shoot(leader, "sign-off");
    }

    @Test
    void ofTheOffice(Visitors visitors) {
        var office = visitors.signedIn("office");
        take(office, "/", "office-home", HIGH);
        take(office, "/plans/2018-45/periods/2020Q1/opening", "opening", HIGH);
        take(office, "/review", "review", 560);
        take(office, QUARTER, "period", HIGH);
        take(office, "/plans/2018-45/tasks/1/edit", "task-edit", HIGH);
        size(office, 560);
        TownPage.open(office, "?quarter=2019Q4&state=SUBMITTED&group=unit");
        shoot(office, "town");
        size(office, 400);
        office.go(CONSOLIDATED);
        office.page().evaluate("document.querySelector('.filter-sum').scrollIntoView()");
        shoot(office, "consolidated");
        take(office, QUARTER + "/consolidated/1", "consolidation", HIGH);
        take(office, QUARTER + "/closing", "closing", LOW);
    }

    @Test
    void ofTheLeader(Visitors visitors) {
        var leader = visitors.signedIn("leader");
        take(leader, "/", "leader-home", LOW);
        take(leader, "/plans/2018-45/tasks/1", "task", HIGH);
    }

    @Test
    void ofTheAdministrators(Visitors visitors) {
        var admin = visitors.signedIn("admin");
        take(admin, "/admin/accounts", "accounts", LOW);
        size(admin, HIGH);
        AccountPage.find(admin, LIAISON);
        shoot(admin, "account");
        PostPage.find(admin, "农林水务局联络员");
        shoot(admin, "post");
        take(admin, "/admin/audit", "audit", HIGH);
        take(admin, "/admin/import", "import", HIGH);
        take(admin, "/admin/sessions", "sessions", LOW);
        take(admin, "/admin/health", "health", HIGH);
        admin.go("/admin/backups");
        admin.page().locator("main form button").first().click();
        assertThat(admin.page().locator("main table")).isVisible(new IsVisibleOptions().setTimeout(30_000));
        take(admin, "/admin/backups", "backups", LOW);
    }

    private static void take(Visitor visitor, String address, String name, int height) {
        size(visitor, height);
        visitor.go(address);
        shoot(visitor, name);
    }

    private static void size(Visitor visitor, int height) {
        visitor.page().setViewportSize(WIDTH, height);
    }

    private static void shoot(Visitor visitor, String name) {
        visitor.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(FOLDER.resolve(name + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setCaret(ScreenshotCaret.HIDE));
    }
}
