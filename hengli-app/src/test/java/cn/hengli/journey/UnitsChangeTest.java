package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.Form;
import cn.hengli.browser.UnitPage;
import cn.hengli.browser.Visitors;
import org.junit.jupiter.api.Test;

/** Units are set up, renamed and merged while the plan runs: old papers keep the old name, and both are found. */
@BrowserTest
class UnitsChangeTest {

    @Test
    void renamesFromADayOnAndKeepsTheOldNameBefore(Visitors visitors) {
        var admin = visitors.signedIn("admin");
        var rename = UnitPage.find(admin, "国土分局").edit().step("更名");
        rename.type("name", "财政分局").type("from", "2019-11-01").type("pinyin", "zi ran zi yuan fen ju");
        rename.send();
        assertThat(admin.errors()).containsText("“财政分局”已是“财政分局”的名称或别名");
        assertThat(rename.field("from")).hasValue("2019-11-01");
        admin.mustBeAccessible();
        rename.type("name", "自然资源分局").sendAndRead("已更名，旧名称仍然可以查到。");
        admin.mustBeAccessible();

        var unit = UnitPage.find(admin, "国土分局");
        assertThat(admin.heading()).hasText("自然资源分局");
        assertThat(unit.fact("名称")).containsText("国土分局");
        assertThat(unit.history()).containsText("系统管理员");
        admin.mustBeAccessible();

        var office = visitors.signedIn("office");
        office.go("/plans/2018-45/periods/2019Q3");
        assertThat(office.main()).containsText("国土分局");
        assertThat(office.main()).not().containsText("自然资源分局");
        office.go("/plans/2018-45/periods/2019Q4");
        assertThat(office.main()).containsText("自然资源分局");
    }

    @Test
    void addsAUnitThatIsFoundByItsAliasAndMergesItIntoAnother(Visitors visitors) {
        var admin = visitors.signedIn("admin");
        admin.go("/admin/units/new");
        var form = Form.main(admin);
        form.send();
        assertThat(admin.errors()).isFocused();
        assertThat(form.trouble("name")).isVisible();
        admin.mustBeAccessible();
        form.type("name", "退役军人服务站")
                .type("from", "2019-06-01")
                .tick("kind", "DEPARTMENT")
                .type("pinyin", "tui yi jun ren fu wu zhan")
                .type("aliases", "退役军人站\n双拥办")
                .sendAndRead("已新增单位。");
        var unit = UnitPage.find(admin, "双拥办");
        assertThat(admin.heading()).hasText("退役军人服务站");
        assertThat(unit.fact("别名")).hasText("双拥办、退役军人站");

        unit.edit()
                .step("撤并")
                .type("on", "2020-02-01")
                .choose("successor", "组织人事办")
                .send();
        assertThat(admin.notice()).hasText("已撤并，历史仍然保留。");
        UnitPage.find(admin, "退役军人站");
        assertThat(unit.fact("承接单位")).hasText("组织人事办");
        assertThat(unit.history()).containsText("承接单位");
        admin.mustBeAccessible();
        admin.link("组织人事办").first().click();
        assertThat(UnitPage.at(admin).fact("承接自")).containsText("退役军人服务站");
    }

    @Test
    void fillsAnEmptyCollectiveSoThatTheNextQuarterAsksItsMembers(Visitors visitors) {
        var office = visitors.signedIn("office");
        office.go("/plans/2018-45/periods/2020Q1/opening");
        assertThat(office.page().locator(".warn-list")).containsText("“工业园区”是空的");

        var admin = visitors.signedIn("admin");
        admin.go("/admin/collectives");
        admin.mustBeAccessible();
        admin.link("工业园区").click();
        admin.page()
                .getByLabel("农资办", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        admin.mustBeAccessible();
        Form.main(admin).sendAndRead("已保存。以后开启的季度按新的成员生成条目；已开启的季度可在季度页上预览并调整。");
        admin.go("/units");
        assertThat(admin.main().locator("#collectives tr", row("工业园区"))).containsText("农资办");
        admin.go("/admin/collectives");
        admin.link("工业园区").click();
        assertThat(admin.page().locator(".timeline")).containsText("农资办");

        office.page().reload();
        assertThat(office.page().locator(".warn-list")).not().containsText("“工业园区”是空的");
        assertThat(admin.go("/admin/audit")).isEqualTo(200);
    }

    private static com.microsoft.playwright.Locator.LocatorOptions row(String text) {
        return new com.microsoft.playwright.Locator.LocatorOptions().setHasText(text);
    }
}
