package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.Form;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When this plan ends the next is loaded from a file: seen before, whole or not at all; the old one stays readable. */
@BrowserTest
class NextPlanTest {

    private static final String NEXT = """
        plan:
          code: next-2021
          title: 横沥镇乡村振兴新三年方案
          documentNumber: 横委办〔2021〕1号
          issuer: 横沥镇
          issuedOn: 2021-01-04
          firstQuarter: 2021Q1
          lastQuarter: 2023Q4
          targets: [{year: 2023, text: 再上台阶}]
          funds: []
          phases: [{number: 1, name: 推进, endsOn: 2023-12-31, duties: [落实]}]
          posts: [{body: 领导小组, title: 组长, heldBy: 镇委书记}]
        units:
          - {name: 数字乡村办, pinyin: shu zi xiang cun ban, kind: DEPARTMENT, aliases: []}
        collectives:
          - {name: 试点村, aliases: [], members: []}
        groups:
          - {number: 1, name: 数字乡村小组, leader: 副镇长, deputies: [], members: [农林水务局], duties: [统筹]}
        tasks:
          - number: 1
            group: 1
            title: 建设数字乡村平台
            measures: [一张图]
            leads: [LEAD]
            supports: [试点村, 规划所]
            startsOn: 2021-01-01
            dueOn: 2023-11-30
            continuing: false
            indicators: []
            milestones: []
        """;

    @Test
    void showsWhatAFileBringsBeforeItIsLoaded(Visitors visitors, @TempDir Path folder) throws IOException {
        var admin = visitors.signedIn("admin");
        admin.go("/plans");
        admin.link("载入方案").click();
        admin.mustBeAccessible();
        send(admin, Files.writeString(folder.resolve("wrong.yaml"), NEXT.replace("LEAD", "没有这个局")));
        assertThat(admin.errors()).containsText("没有叫“没有这个局”的单位或集合单位");
        assertThat(admin.errors()).containsText("第 24 行");
        admin.mustBeAccessible();
        admin.expecting("status of 404").go("/plans/next-2021");
        assertThat(admin.heading()).not().hasText("横沥镇乡村振兴新三年方案");

        admin.go("/admin/plans/new");
        send(admin, Files.writeString(folder.resolve("next.yaml"), NEXT.replace("LEAD", "数字乡村办")));
        assertThat(admin.heading()).hasText("横沥镇乡村振兴新三年方案");
        assertThat(admin.main()).containsText("新增 1 个");
        assertThat(admin.main()).containsText("不产生填报任务的集合单位：试点村");
        admin.mustBeAccessible();
        Form.main(admin).sendAndRead("已载入方案。");
        assertThat(admin.heading()).hasText("横沥镇乡村振兴新三年方案");

        admin.go("/plans");
        assertThat(admin.main().locator("tbody tr")).hasCount(2);
        assertThat(admin.go("/plans/2018-45")).as("the old one").isEqualTo(200);
        assertThat(admin.go("/plans/next-2021/tasks/1")).isEqualTo(200);
        assertThat(admin.main()).containsText("数字乡村办");

        var office = visitors.signedIn("office");
        assertThat(office.heading()).hasText("2019年第4季度");
        office.page().locator(".main-nav a[href='/tasks']").click();
        office.page().waitForURL("**/plans/2018-45/tasks");
    }

    private static void send(Visitor visitor, Path file) {
        visitor.page().locator("#file").setInputFiles(file);
        Form.main(visitor).send();
    }
}
