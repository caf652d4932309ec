package cn.hengli.journey;

import static cn.hengli.journey.LiaisonQuarterTest.LIAISON;
import static cn.hengli.journey.LiaisonQuarterTest.TODO;
import static cn.hengli.journey.LiaisonQuarterTest.fill;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.Keyboard;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.TownPage;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The office's grid: the whole town's rows as somebody wants to see them, sent to others, decided on many at once. */
@BrowserTest
class AllUnitsGridTest {

    private static final String QUARTER = "?quarter=2019Q4";

    @Test
    void whatIsArrangedIsSentAsAnAddress(Visitors visitors) {
        var office = visitors.signedIn("office");
        var town = TownPage.open(office, QUARTER);
        var all = town.rows().count();
        town.filter("state", "报送", "退回").groupBy("按单位");
        assertThat(town.cells("state")).isNotEmpty().allMatch(state -> state.contains("报送") || state.contains("退回"));
        assertThat(town.sums()).containsText("显示 " + town.rows().count() + " / " + all + " 条");
        assertThat(town.groups().first()).containsText("农林水务局");
        office.page().locator("#town-choose").click();
        town.chooser()
                .getByLabel("存在问题", new Locator.GetByLabelOptions().setExact(true))
                .click();
        office.mustBeAccessible();
        town.chooser().locator(".btn-primary").click();
        assertThat(town.chooser()).isHidden();
        town.sort("percent").sort("percent");
        office.mustBeAccessible();
        var columns = town.columns();
        var rows = town.cells("unit");
        assertThat(columns).doesNotContain("problems");
        town.name("本周要审");
        assertThat(office.notice()).hasText("已保存视图“本周要审”。");
        assertThat(office.main()).containsText("视图：本周要审");
        var address = TownPage.at(office).address();

        var leader = visitors.signedIn("leader");
        leader.page().navigate(address);
        var seen = TownPage.at(leader);
        assertThat(leader.main()).containsText("视图：本周要审");
        assertThat(seen.columns()).isEqualTo(columns);
        assertThat(seen.cells("unit")).isEqualTo(rows);
        assertThat(leader.page().locator("#town-steps, .town-tick, [data-change-view]"))
                .hasCount(0);
        leader.mustBeAccessible();
    }

    @Test
    void everyColumnIsSortedFilteredAndMoved(Visitors visitors) {
        var office = visitors.signedIn("office");
        var town = TownPage.open(office, QUARTER);
        town.sort("percent");
        var percents = town.cells("percent").stream()
                .map(text -> text.replaceAll("(?s)%.*", ""))
                .filter(text -> text.matches("[\\d.]+"))
                .map(Double::valueOf)
                .toList();
        assertThat(percents).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.naturalOrder());
        town.filterOf("percent").click();
        town.panel().locator("input").first().fill("60");
        office.page().keyboard().press("Escape");
        assertThat(town.chips()).hasText(new String[] {"进度：60-% ✕"});
        assertThat(town.cells("percent"))
                .isNotEmpty()
                .allMatch(text -> Double.parseDouble(text.replaceAll("(?s)%.*", "")) >= 60);
        town.chips().click();
        town.filterOf("unit").click();
        town.panel().locator("input").fill("月塘");
        office.page().keyboard().press("Enter");
        assertThat(town.cells("unit")).isNotEmpty().containsOnly("月塘村");

        var state = town.heads().nth(3).boundingBox();
        var progress = town.heads().nth(6).boundingBox();
        office.page().mouse().move(state.x + 10, state.y + 10);
        office.page().mouse().down();
        office.page().mouse().move(progress.x + 20, progress.y + 10, new Mouse.MoveOptions().setSteps(5));
        office.page().mouse().up();
        assertThat(town.columns().indexOf("state")).isEqualTo(6);
        assertThat(office.address())
                .contains("columns=task,unit,role,light,percent,progress,state")
                .contains("sort=percent");
        office.page().reload();
        assertThat(TownPage.at(office).columns().indexOf("state")).isEqualTo(6);
        assertThat(TownPage.at(office).cells("unit")).containsOnly("月塘村");
    }

    @Test
    void acceptsWhatIsTickedAndNamesTheOneThatChangedMeanwhile(Visitors visitors) {
        var liaison = visitors.signedIn(LIAISON);
        var entry = fill(LedgerPage.open(liaison, TODO).enter(0));
        var address = entry.address();
        var id = entry.id();
        entry.submit();
        assertThat(entry.notice()).isVisible();

        var office = visitors.signedIn("office");
        var town = TownPage.open(office, QUARTER + "&state=SUBMITTED&light=GREEN,NONE&group=unit");
        var other = town.rows().all().stream()
                .map(row -> row.getAttribute("data-entry"))
                .filter(each -> !each.equals(id))
                .findFirst()
                .orElseThrow();
        town.tick(id).tick(other);
        assertThat(office.page().locator("#town-accept")).hasText("采纳所选（2）");
        assertThat(office.page().locator("#town-remind")).isDisabled();
        EntryPage.open(liaison, address).withdraw();
        assertThat(entry.notice()).isVisible();
        town.accept();
        assertThat(office.notice()).hasText("已采纳 1 条。");
        assertThat(town.left()).hasCount(1);
        assertThat(town.left()).containsText("您看到之后又有变化，请再看一遍。");
        assertThat(office.address()).contains("state=SUBMITTED").contains("group=unit");
        assertThat(TownPage.at(office).row(other)).hasCount(0);
        office.mustBeAccessible();
    }

    @Test
    void saysBeforehandWhatIsDoneAndWhatIsLeftOut(Visitors visitors) {
        var office = visitors.signedIn("office");
        var town = TownPage.open(office, QUARTER + "&state=SUBMITTED,PENDING&sort=-state");
        var submitted = town.entry(0);
        var pending = TownPage.open(office, QUARTER + "&state=PENDING").entry(0);
        town = TownPage.open(office, QUARTER + "&state=SUBMITTED,PENDING&sort=-state");
        town.tick(submitted).tick(pending);
        office.page().locator("#town-accept").click();
        assertThat(town.accepting()).containsText("将采纳 1 条");
        assertThat(town.accepting()).containsText("待填不能采纳");
        office.mustBeAccessible();
        office.page().keyboard().press("Escape");
        assertThat(town.accepting()).isHidden();
        assertThat(town.row(submitted)).containsText("报送");
        office.page().locator("#town-remind").click();
        assertThat(town.reminding()).containsText("共 1 条未报送的条目");
        assertThat(town.reminding()).containsText("已经报送，不用催报。");
        office.mustBeAccessible();
    }

    @Test
    void remindsOnceADayAndTheUnitSeesIt(Visitors visitors) {
        var office = visitors.signedIn("office");
        var town = TownPage.open(office, QUARTER + "&state=PENDING&has.unit=农林水务局");
        var id = town.entry(0);
        town.tick(id);
        town.remind("周五前报送");
        assertThat(office.notice()).hasText("已催报 1 个单位，共 1 条。");
        assertThat(TownPage.at(office).row(id).locator("[data-column=reminded]"))
                .containsText("周五前报送");
        town.tick(id);
        town.remind("再催一次");
        assertThat(office.notice()).hasText("没有催报任何条目。");
        assertThat(town.left()).containsText("今天已经催报过。");

        var liaison = visitors.signedIn(LIAISON);
        liaison.go("/?quarter=2019Q4");
        assertThat(liaison.page().locator(".reminded")).containsText("周五前报送");
        liaison.mustBeAccessible();
        liaison.go("/entries/" + id);
        assertThat(liaison.page().locator(".reminded")).containsText("周五前报送");
        liaison.mustBeAccessible();
    }

    @Test
    void notesAreOnesOwnAndOutliveALostNetwork(Visitors visitors) {
        var office = visitors.signedIn("office").expecting("ERR_INTERNET_DISCONNECTED");
        var town = TownPage.open(office, QUARTER);
        var id = town.entry(0);
        town.note(id, "先打电话");
        assertThat(town.note(id)).containsText("已保存");
        office.context().setOffline(true);
        town.note(id, "已打电话，等函复");
        assertThat(town.note(id)).containsText("内容存于本机");
        office.context().setOffline(false);
        town = TownPage.open(office, QUARTER);
        assertThat(town.note(id)).containsText("已打电话，等函复");
        assertThat(town.note(id).locator(".is-dirty")).hasCount(0);
        office.page().evaluate("localStorage.clear()");
        assertThat(TownPage.open(office, QUARTER).note(id)).containsText("已打电话，等函复");
        var leader = visitors.signedIn("leader");
        assertThat(TownPage.open(leader, QUARTER).note(id)).hasText("＋");

        var second = office.context().newPage();
        second.navigate(office.page().url());
        assertThat(second.locator("#town")).isVisible();
        town.note(id, "甲窗口");
        assertThat(town.note(id)).containsText("已保存");
        var cell = second.locator("tr[data-entry='" + id + "'] td[data-column=note]");
        cell.locator("button").click();
        cell.locator("textarea").fill("乙窗口");
        cell.locator("textarea").press("Tab");
        assertThat(cell).containsText("甲窗口");
        assertThat(cell).containsText("乙窗口");
        cell.getByText("用这里的").click();
        assertThat(cell).containsText("已保存");
        assertThat(TownPage.open(office, QUARTER).note(id)).containsText("乙窗口");
    }

    @Test
    void worksWithoutAMouse(Visitors visitors) {
        var office = visitors.signedIn("office");
        var town = TownPage.open(office, QUARTER);
        var keys = new Keyboard(office);
        keys.to("#town-q").type("月塘");
        assertThat(town.chips()).hasText(new String[] {"文字：月塘 ✕"});
        keys.to("thead [data-column=role] .town-sort").press("Alt+ArrowRight");
        keys.mustBeOn("thead [data-column=role] .town-sort");
        assertThat(town.columns().indexOf("role")).isEqualTo(3);
        keys.press("Enter");
        assertThat(office.page().locator("thead [data-column=role]")).hasAttribute("aria-sort", "ascending");
        keys.to("thead [data-column=light] .town-filter").press("Enter");
        keys.mustBeOn(".town-panel input");
        keys.press("Space").press("Escape");
        keys.mustBeOn("thead [data-column=light] .town-filter");
        office.page().locator("#town-reset").press("Enter");
        keys.mustBeOn("#town-q");
        keys.to("tbody .town-tick input").press("Space").press("ArrowDown").press("Space");
        assertThat(office.page().locator("#town-chosen")).hasText("已选 2 条");
        keys.mustBeOn("tbody .town-tick input");
        keys.to("tbody .town-note").press("Enter").type("键盘写的备注").press("Control+Enter");
        keys.mustBeOn("tbody .town-note");
        assertThat(town.note(town.entry(1))).containsText("键盘写的备注");
        office.page().locator("#town-choose").press("Enter");
        keys.to("#town-columns li:nth-child(3) [data-by='1']").press("Enter");
        keys.mustBeOn("#town-columns [data-column=role] [data-by='1']");
        keys.press("Escape");
        keys.mustBeOn("#town-choose");
        assertThat(office.address()).contains("columns=task,unit,state,role");
    }

    @Test
    void itsBoxScrollsAndThePageDoesNot(Visitors visitors) {
        var office = visitors.signedIn("office", Visitors::phone);
        var town = TownPage.open(office, QUARTER + "&group=group");
        office.mustNotScrollSideways();
        assertThat(office.page().locator("#town-box").evaluate("box => box.scrollWidth > box.clientWidth"))
                .isEqualTo(true);
        office.mustBeAccessible();
        town.groups().first().click();
        assertThat(town.groups().first()).hasAttribute("aria-expanded", "false");
        assertThat(town.groups().first()).hasText(Pattern.compile("▸.*"));
        office.mustNotScrollSideways();
    }
}
