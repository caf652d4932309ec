package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.AccountPage;
import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.EntryPage;
import cn.hengli.browser.Form;
import cn.hengli.browser.LedgerPage;
import cn.hengli.browser.PostPage;
import cn.hengli.browser.ReviewPage;
import cn.hengli.browser.TaskPage;
import cn.hengli.browser.UnitPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is typed is shown as text: on every page, to everybody. */
@BrowserTest
class HostileTextTest {

    private final Hostile hostile = new Hostile();
    private final List<String> places = new ArrayList<>();

    @Test
    void isTextOnEveryPage(Visitors visitors) {
        var liaison = visitors.signedIn(LiaisonQuarterTest.LIAISON);
        var office = visitors.signedIn("office");
        var admin = visitors.signedIn("admin");
        writeEntries(liaison, office);
        maintainTheTask(office);
        consolidateTheTask(office);
        loadAPlan(office);
        maintainUnits(admin);
        nameAccountsAndPosts(admin);

        var troubles = new ArrayList<String>();
        var people =
                Map.of("office", office, "admin", admin, "liaison", liaison, "leader", visitors.signedIn("leader"));
        people.forEach((who, visitor) -> {
            visitor.expecting("status of 40[34]");
            var pages = SiteWalk.of(visitor, places, address -> {
                visitor.go(address);
                hostile.lookAt(visitor).forEach(found -> troubles.add(who + " on " + address + ": " + found));
            });
            assertThat(pages).as("pages of %s", who).hasSizeBetween(places.size(), SiteWalk.MANY - 1);
        });
        assertThat(troubles).isEmpty();
        assertThat(hostile.unseen()).as("typed, and shown nowhere").isEmpty();
    }

    private void writeEntries(Visitor liaison, Visitor office) {
        var written =
                LedgerPage.open(liaison, LiaisonQuarterTest.TODO).entries().get(0);
        var idle = LedgerPage.open(liaison, LiaisonQuarterTest.DRAFTS).entries().get(0);
        var entry = EntryPage.open(liaison, written);
        liaison.page()
                .locator("#files")
                .setInputFiles(new FilePayload(
                        hostile.line("fileName") + ".txt", "text/plain", "样例".getBytes(StandardCharsets.UTF_8)));
        assertThat(entry.attachments().locator("a")).hasCount(1);
        LiaisonQuarterTest.fill(entry)
                .type("progress", hostile.text("progress"))
                .type("problems", hostile.text("problems"))
                .type("helpNeeded", hostile.text("helpNeeded"))
                .type("nextPlan", hostile.text("nextPlan"))
                .type("signedOffBy", hostile.line("signedOffBy"))
                .submit();
        assertThat(entry.notice()).containsText("已报送。");
        places.add("/review?entry=" + written.substring("/entries/".length()));
        places.add(written);
        places.add(written + "/history");

        var nothing = EntryPage.open(liaison, idle);
        nothing.field("nothingToReport").check();
        nothing.type("progress", "").type("nothingReason", hostile.text("nothingReason"));
        if (nothing.field("percent").count() > 0) {
            nothing.type("percent", "1");
        }
        nothing.declare("GREEN").submit();
        assertThat(nothing.notice()).containsText("已报送。");
        ReviewPage.open(office, idle.substring("/entries/".length())).giveBack(hostile.text("reason"));
        assertThat(office.notice()).hasText("已退回。");
        places.add(idle);
        places.add("/ledger?quarter=2019Q4");
        places.add("/plans/2018-45/periods/2019Q4");
    }

    private void maintainTheTask(Visitor office) {
        var task = TaskPage.open(office, 26).edit();
        var indicator = task.part("增加指标");
        indicator
                .type("name", hostile.line("indicator"))
                .type("unitOfMeasure", hostile.measure())
                .type("target", "5")
                .type("note", hostile.text("note"))
                .sendAndRead("已保存。");
        task.part("修改 <x-trap");
        places.add(office.address());
        Form.with(office, "调整目标")
                .type("target", "6")
                .type("basis", hostile.text("basis"))
                .sendAndRead("已保存。");
        task.part("增加节点")
                .type("name", hostile.line("milestone"))
                .type("dueOn", "2020-06-30")
                .sendAndRead("已保存。");
        places.add("/plans/2018-45/tasks/26");
        places.add("/plans/2018-45/tasks/26/edit");
    }

    private void consolidateTheTask(Visitor office) {
        office.go("/plans/2018-45/periods/2019Q4/consolidated/26");
        office.page().locator("#summary").fill(hostile.text("summary"));
        office.page().locator("input[name=light][value=RED]").check();
        office.page().locator("#lightReason").fill(hostile.line("lightReason"));
        office.page().locator("main form button[value=false]").click();
        assertThat(office.notice()).hasText("第 26 项的汇总已保存。");
        places.add("/plans/2018-45/periods/2019Q4/consolidated");
        places.add("/plans/2018-45/periods/2019Q4/consolidated/26");
        places.add("/plans/2018-45/lights?quarter=2019Q4&matter=OVERRIDDEN");
        places.add("/plans/2018-45/matrix");
    }

    private void loadAPlan(Visitor office) {
        office.go("/admin/plans/new");
        office.page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "plan.yaml", "text/yaml", HostilePlan.with(hostile).getBytes(StandardCharsets.UTF_8)));
        Form.main(office).send();
        assertThat(office.main()).containsText("还没有载入");
        assertThat(hostile.lookAt(office)).isEmpty();
        Form.main(office).sendAndRead("已载入方案。");
        places.add("/plans/hostile");
        places.add("/plans/hostile/tasks");
        places.add("/plans/hostile/tasks/1");
    }

    private void maintainUnits(Visitor admin) {
        UnitPage.find(admin, "农林水务局").edit();
        Form.main(admin)
                .type("aliases", hostile.line("alias"))
                .type("leaderInCharge", hostile.line("leaderInCharge"))
                .type("handler", hostile.line("handler"))
                .sendAndRead("已保存。");
        UnitPage.find(admin, "农林水务局")
                .edit()
                .step("更名")
                .type("name", hostile.line("unit"))
                .type("from", "2019-02-01")
                .type("pinyin", "nong lin shui wu ju")
                .sendAndRead("已更名，旧名称仍然可以查到。");
        places.add(admin.address());
        places.add(admin.address().replace("/admin/units", "/units"));
        admin.go("/admin/collectives");
        admin.link("工业园区").click();
        Form.main(admin)
                .type("name", hostile.line("collective"))
                .type("aliases", hostile.line("collectiveAlias"))
                .sendAndRead("已保存。以后开启的季度按新的成员生成条目；已开启的季度可在季度页上预览并调整。");
        places.add("/units");
        places.add("/admin/collectives");
    }

    private void nameAccountsAndPosts(Visitor admin) {
        AccountPage.make(admin, "hostile", hostile.line("account"));
        assertThat(hostile.lookAt(admin)).isEmpty();
        places.add(admin.address());
        PostPage.make(admin, hostile.line("post"), "镇领导、行动小组组长", "全镇");
        places.add(admin.address());
        places.add(admin.address() + "/appointment");
        places.add("/admin/accounts");
        places.add("/admin/posts");
        places.add("/admin/audit");
        places.add("/");
    }
}
