package cn.hengli.help;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.AdminPageTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class HelpPagesTest extends AdminPageTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "LIAISON, 联络员操作指南",
        "UNIT_LEADER, 责任领导操作指南",
        "OFFICE, 办公室操作指南",
        "SUPERVISOR, 领导与督查操作指南",
        "DISCIPLINE, 领导与督查操作指南",
        "SECURITY_ADMINISTRATOR, 管理员操作指南",
        "AUDITOR, 管理员操作指南"
    })
    void beginsWithTheReadersOwnGuideAndLeadsToTheOthers(Role role, String title) {
        var page = page(get(reader(role), "/help"));
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("nav.tabs a")).hasSize(5);
        assertThat(page.select("nav.tabs a").first().attr("aria-current")).isEqualTo("page");
        assertThat(page.select(".main-nav a[aria-current]").text()).isEqualTo("帮助");
    }

    @Test
    void speaksTheLanguageOfTheInterface() {
        var page = page(get(reader(Role.AUDITOR), "/help/unit-leader?lang=en"));
        assertThat(page.select("h1").text()).isEqualTo("Guide for unit leaders");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("nav.tabs a[aria-current]").text()).isEqualTo("Unit leaders");
    }

    @Test
    void hasNoGuideForARoleThatThereIsNot() {
        assertThat(status(get(reader(Role.OFFICE), "/help/mayor"))).isEqualTo(404);
    }

    @Test
    void isWholeWithItsMarkup() {
        var page = page(get(reader(Role.OFFICE), "/help"));
        assertThat(page.select("article.guide table.table thead th")).isNotEmpty();
        assertThat(page.select("article.guide img[src^=/help/images/][width]")).isNotEmpty();
        assertThat(page.select("[guide\\:body]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICE, /, /help/office#home",
        "OFFICE, /periods, /help/office#periods",
        "OFFICE, /plans/2018-45/tasks, /help/office#plan",
        "OFFICE, /extensions, /help/office#plan",
        "LIAISON, /extensions, /help/liaison#extension",
        "LEADER, /periods, /help/leader#periods",
        "LEADER, /plans/2018-45, /help/leader#plan",
        "ADMINISTRATOR, /admin/accounts, /help/administrator#accounts",
        "ADMINISTRATOR, /units, /help/administrator#units",
        "SECURITY_ADMINISTRATOR, /admin/posts, /help/administrator#posts",
        "AUDITOR, /admin/audit, /help/administrator#audit",
        "AUDITOR, /plans/2018-45, /help",
        "AUDITOR, /help/office, /help",
        "OFFICE, /admin/collectives, /help/office#collectives",
        "LIAISON, /, /help/liaison#home",
        "LIAISON, /ledger, /help/liaison#ledger",
        "LIAISON, /account/tokens, /help/liaison#own",
        "ADMINISTRATOR, /admin/import, /help/administrator#import",
        "ADMINISTRATOR, /admin/sessions, /help/administrator#sessions",
        "ADMINISTRATOR, /admin/backups, /help/administrator#operation",
        "ADMINISTRATOR, /admin/health, /help/administrator#operation"
    })
    void leadsFromAPageToWhatTheGuideSaysOfIt(Role role, String address, String target) {
        var page = page(get(reader(role), address));
        assertThat(page.select(".main-nav a[href^=/help]").attr("href")).isEqualTo(target);
    }

    @Test
    void isOfferedWhereAPageCouldNotBeShown() {
        var page = page(get(reader(Role.LEADER), "/plans/2099-1"));
        assertThat(page.select(".main-nav a[href=/help]")).hasSize(1);
    }

    /** Pictures hold samples only; browsers keep them. */
    @Test
    void showsPicturesToEverybody() {
        var picture = mvc.get().uri("/help/images/entry.png").exchange();
        assertThat(picture).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
        assertThat(picture.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void tellsWhomToAskBeforeSigningIn() {
        var page = page(mvc.get().uri("/login").accept(MediaType.TEXT_HTML).exchange());
        assertThat(page.select(".signin-aside").text()).contains("请联系系统管理员");
        assertThat(page.select("a[href^=/help]")).isEmpty();
        assertThat(mvc.get().uri("/help").accept(MediaType.TEXT_HTML).exchange())
                .hasStatus3xxRedirection();
    }

    private static Actor reader(Role role) {
        var unit = role.isOfUnit() ? UnitId.next() : null;
        return new Actor(AccountId.next(), "reader", "读者", Set.of(new Duty(role, unit)));
    }
}
