package cn.hengli.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.browser.BrowserTest;
import cn.hengli.browser.PasswordPage;
import cn.hengli.browser.SignInPage;
import cn.hengli.browser.Visitor;
import cn.hengli.browser.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The system administrator's day: people from a list, sessions, locks, and how the program is. */
@BrowserTest
class AdministrationTest {

    private static final String PASSWORD = "Nongye-2020-hao";

    @Test
    void bringsColleaguesInFromAWorkbook(Visitors visitors) throws IOException {
        var admin = visitors.signedIn("admin").expecting("status of 422");
        admin.go("/admin/import");
        admin.mustBeAccessible();
        var download = admin.page().waitForDownload(() -> admin.link("下载模板").click());
        assertThat(download.suggestedFilename()).endsWith(".xlsx");

        bring(admin, "名单.xlsx", "不是工作簿".getBytes(StandardCharsets.UTF_8));
        assertThat(admin.errors()).containsText("请使用模板");
        bring(admin, "名单.xlsx", workbook("chenxin", "没有的村"));
        assertThat(admin.errors()).containsText("岗位 第2行 C列：没有名为“没有的村”的单位。");
        admin.mustBeAccessible();

        bring(admin, "名单.xlsx", workbook("chenxin", "水边村"));
        assertThat(admin.heading()).hasText("核对");
        admin.mustBeAccessible();
        admin.button("导入 1 个账号、1 个岗位").dblclick();
        assertThat(admin.heading()).hasText("导入完成");
        admin.mustBeAccessible();
        var once = admin.page().locator("#slips code").innerText();

        var colleague = visitors.stranger();
        new SignInPage(colleague).open().signIn("chenxin", once);
        PasswordPage.at(colleague).change(once, PASSWORD);
        assertThat(colleague.notice()).containsText("密码已修改");
        colleague.go("/");
        assertThat(colleague.heading()).hasText("水边村");
    }

    @Test
    void seesWhoIsSignedInAndEndsIt(Visitors visitors) {
        var liaison = visitors.signedIn(LiaisonQuarterTest.LIAISON);
        var elsewhere = visitors.signedIn(LiaisonQuarterTest.LIAISON);
        liaison.go("/account/sessions");
        liaison.mustBeAccessible();
        assertThat(liaison.main().locator("tbody tr")).hasCount(2);
        assertThat(liaison.main().locator("tbody tr").first()).containsText("Chrome");
        liaison.button("终止其他全部登录").click();
        assertThat(liaison.notice()).containsText("其他登录已全部终止。");
        elsewhere.go("/ledger");
        assertThat(elsewhere.address()).startsWith("/login");

        var admin = visitors.signedIn("admin");
        admin.go("/admin/sessions");
        admin.mustBeAccessible();
        row(admin, "#sessions", LiaisonQuarterTest.LIAISON).locator("button").click();
        assertThat(admin.notice()).containsText("该登录已终止");
        liaison.go("/ledger");
        assertThat(liaison.address()).startsWith("/login");
    }

    @Test
    void liftsTheLockOfSomebodyWhoMistypedTooOften(Visitors visitors) {
        var liaison = visitors.stranger().expecting("status of 4(01|29)");
        var door = new SignInPage(liaison).open();
        for (var i = 0; i < 5; i++) {
            door.submit(LiaisonQuarterTest.LIAISON, "wrong-" + i);
            assertThat(liaison.page().locator(".notice-error")).containsText("账号或密码不正确");
        }
        door.submit(LiaisonQuarterTest.LIAISON, Visitors.PASSWORD);
        assertThat(liaison.page().locator(".notice-error")).containsText("已锁定");
        liaison.mustBeAccessible();

        var admin = visitors.signedIn("admin");
        admin.go("/admin/sessions");
        admin.mustBeAccessible();
        row(admin, "#locks", LiaisonQuarterTest.LIAISON).locator("button").click();
        assertThat(admin.notice()).containsText("锁定已解除");
        door.signIn(LiaisonQuarterTest.LIAISON, Visitors.PASSWORD);

        admin.go("/admin/health");
        admin.mustBeAccessible();
        assertThat(admin.main()).containsText("未配置");
    }

    private static Locator row(Visitor visitor, String section, String text) {
        return visitor.main()
                .locator(section + " tbody tr")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static void bring(Visitor visitor, String name, byte[] content) {
        visitor.go("/admin/import");
        visitor.page().locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        visitor.button("检查").click();
    }

    private static byte[] workbook(String login, String unit) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            write(workbook, "账号", new String[] {"账号", "名称"}, new String[] {login, "陈新"});
            write(workbook, "岗位", new String[] {"岗位名称", "角色", "单位", "任岗人账号"}, new String[] {
                "水边村第二联络员", "联络员", unit, login
            });
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void write(XSSFWorkbook workbook, String name, String[] heads, String[] values) {
        var sheet = workbook.createSheet(name);
        var head = sheet.createRow(0);
        var row = sheet.createRow(1);
        for (var column = 0; column < heads.length; column++) {
            head.createCell(column).setCellValue(heads[column]);
            row.createCell(column).setCellValue(values[column]);
        }
    }
}
