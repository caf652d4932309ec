package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.testing.AdminPageTest;
import cn.hengli.testing.Contents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Accounts and posts from a workbook: all of them or none, each wrong cell named. */
class StaffImportTest extends AdminPageTest {

    private static final String IMPORT = "/admin/import";
    private static final String[] ACCOUNT_HEADS = {"账号", "名称", "办公电话"};
    private static final String[] POST_HEADS = {"岗位名称", "角色", "单位", "任岗人账号", "任岗日期"};

    private final Actor system = actor(Role.ADMINISTRATOR);
    private final Actor security = actor(Role.SECURITY_ADMINISTRATOR);
    private final Actor both = new Actor(
            AccountId.next(),
            "tester",
            "测试员",
            Set.of(new Duty(Role.ADMINISTRATOR, null), new Duty(Role.SECURITY_ADMINISTRATOR, null)));

    /** In every name, so that tests leave each other alone. */
    private final String mark = "s" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Passwords passwords;

    @Test
    void offersATemplateThatIsUnderstoodAgain() throws IOException {
        var answer = get(system, IMPORT + "/template");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .endsWith(".xlsx");
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getSheet("账号").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("账号");
            assertThat(workbook.getSheet("岗位")
                            .getRow(0)
                            .getCell(2)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("村头村");
            var rules = workbook.getSheet("岗位").getDataValidations();
            assertThat(rules).hasSize(2);
            var names = workbook.getSheet("_");
            assertThat(names.getRow(0).getCell(1).getStringCellValue()).isNotBlank();
            workbook.getSheet("账号").createRow(1).createCell(0).setCellValue(mark);
            workbook.getSheet("账号").getRow(1).createCell(1).setCellValue("新人");
            assertThat(status(upload(system, IMPORT + "/preview", file(workbook))))
                    .isEqualTo(200);
        }
    }

    @Test
    void opensAccountsAndShowsTheirPasswordsToWhoImportedThem() {
        var preview = upload(system, IMPORT + "/preview", file(accounts(mark + "a", "甲", "0769"), null));
        assertThat(status(preview)).isEqualTo(200);
        assertThat(page(preview).select("tbody tr").text()).contains(mark + "a", "甲", "0769", "可以导入");
        assertThat(count("account")).isZero();

        var result = redirect(confirm(system, page(preview)));
        var slips = page(get(system, result));
        var password = slips.select("#slips code").text();
        assertThat(passwords.matches(password, hash(mark + "a"))).isTrue();
        assertThat(redirect(get(actor(Role.ADMINISTRATOR), result))).isEqualTo(IMPORT);
        assertThat(jdbc.sql(
                                "select subject || detail from audit_event where kind in ('STAFF_IMPORTED', 'ACCOUNT_CREATED')")
                        .query(String.class)
                        .list())
                .anyMatch(text -> text.contains(mark + "a"))
                .anyMatch(text -> text.contains("accounts 1, posts 0"))
                .noneMatch(text -> text.contains(password));
    }

    @Test
    void leavesToEachAdministratorTheirOwnSheet() {
        var accounts = accounts(mark, "甲", "");
        var posts = posts(mark + "岗", "联络员", "农林水务局", mark, "2020-01-01");
        var byOther = upload(security, IMPORT + "/preview", file(accounts, posts));
        assertThat(findings(byOther)).containsExactly("岗位 第2行 D列：没有账号“" + mark + "”。请先由系统管理员导入账号。");

        var first = upload(system, IMPORT + "/preview", file(accounts, posts));
        assertThat(page(first).select(".notice").text()).contains("“岗位”表不属于您的职责");
        redirect(confirm(system, page(first)));
        assertThat(count("post")).isZero();

        var second = upload(security, IMPORT + "/preview", file(accounts, posts));
        redirect(confirm(security, page(second)));
        assertThat(count("post")).isEqualTo(1);
        assertThat(jdbc.sql("""
                        select a.login || ' ' || h.since from post p join post_holding h on h.post_id = p.id
                        join account a on a.id = h.account_id where p.title = ?
                        """).param(mark + "岗").query(String.class).list()).containsExactly(mark + " 2020-01-01");
    }

    @Test
    void takesBothSheetsFromWhoMayDoBoth() {
        var preview = upload(
                both, IMPORT + "/preview", file(accounts(mark, "甲", ""), posts(mark + "岗", "责任领导", "农林水务局", mark, "")));
        redirect(confirm(both, page(preview)));
        assertThat(List.of(count("account"), count("post"))).containsExactly(1, 1);
    }

    @Test
    void namesEveryWrongCellAndSavesNothing() {
        var accounts = new String[][] {
            ACCOUNT_HEADS,
            {mark, "甲", ""},
            {"Not a login!", "", "abc"},
            {mark.toUpperCase(java.util.Locale.ROOT), "乙", ""},
        };
        var posts = new String[][] {
            POST_HEADS,
            {mark + "岗", "联络员", "没有的单位", "", ""},
            {"", "大总管", "", "nobody-" + mark, "某天"},
            {mark + "岗", "督查办", "农林水务局", "", ""},
            {mark + "好", "督查办", "", mark, "2020年1月6日"},
        };
        var before = new Contents(jdbc).now();
        var answer = upload(both, IMPORT + "/preview", file(accounts, posts));
        assertThat(status(answer)).isEqualTo(422);
        assertThat(findings(answer))
                .contains(
                        "账号 第3行 B列：请填写",
                        "账号 第3行 C列：电话只能由数字、空格、括号、加号和横线组成。",
                        "账号 第4行 A列：账号“" + mark + "”在表中出现了不止一次。",
                        "岗位 第2行 C列：没有名为“没有的单位”的单位。",
                        "岗位 第3行 A列：请填写",
                        "岗位 第3行 B列：没有名为“大总管”的角色，请从下拉列表中选。",
                        "岗位 第3行 D列：没有账号“nobody-" + mark + "”。请先由系统管理员导入账号。",
                        "岗位 第3行 E列：“某天”不是一个日期，请写成 2020-01-06。",
                        "岗位 第4行 A列：岗位“" + mark + "岗”在表中出现了不止一次。",
                        "岗位 第4行 C列：这个角色面向全镇，不选单位。")
                .anyMatch(finding -> finding.startsWith("账号 第3行 A列："))
                .hasSize(11);
        assertThat(page(answer).select("tbody tr")).hasSize(7);
        assertThat(new Contents(jdbc).now()).isEqualTo(before);
    }

    @Test
    void understandsFullWidthDigitsBlanksNumbersAndFormerNames() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("账号");
            var head = sheet.createRow(0);
            // in another order, with a column of one's own between
            head.createCell(0).setCellValue("办公电话");
            head.createCell(1).setCellValue("备注");
            head.createCell(2).setCellValue("名称");
            head.createCell(3).setCellValue(" 账号 ");
            var row = sheet.createRow(7);
            row.createCell(0).setCellValue(13_800_138_000d);
            row.createCell(2).setCellValue("\u3000甲\u00a0");
            row.createCell(3).setCellFormula("\"x\"");
            row.getCell(3).setCellValue(mark + "１２");
            redirect(confirm(system, page(upload(system, IMPORT + "/preview", file(workbook)))));
        }
        assertThat(jdbc.sql("select login || ' ' || name || ' ' || telephone from account where login like ?")
                        .param(mark + "%")
                        .query(String.class)
                        .list())
                .containsExactly(mark + "12 甲 13800138000");
    }

    @Test
    void importsOnceHoweverOftenItIsSent() throws Exception {
        var preview = page(upload(system, IMPORT + "/preview", file(accounts(mark, "甲", ""), null)));
        var threads = Executors.newFixedThreadPool(3);
        try {
            Callable<String> press = () -> redirect(confirm(system, preview));
            var results = threads.invokeAll(List.of(press, press, press)).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .distinct()
                    .toList();
            assertThat(results).hasSize(1);
            assertThat(page(get(system, results.get(0))).select("#slips tbody tr"))
                    .hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void saysWhatHasBecomeWrongSinceThePreview() {
        var preview = page(upload(system, IMPORT + "/preview", file(accounts(mark, "甲", ""), null)));
        var later = page(upload(system, IMPORT + "/preview", file(accounts(mark, "乙", ""), null)));
        redirect(confirm(system, preview));
        var answer = confirm(system, later);
        assertThat(status(answer)).isEqualTo(422);
        assertThat(findings(answer)).containsExactly("账号 第2行 A列：这个账号已经有了，请换一个。");
        assertThat(count("account")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not json
            {}
            {"accounts": {"lines": [{"row": 2}]}}
            {"accounts": {"name": "x", "columns": {"login": -7}, "lines": [{"row": -1, "fields": {"login": "a\\u0000", "name": "\\u0000"}}]}}
            {"posts": {"lines": [{"row": 2, "fields": {"title": "\\u0000", "role": "\\u0000", "unit": "\\u0000", "holder": "\\u0000"}}]}}
            """)
    void refusesWhatDidNotComeFromItsPreview(String content) {
        var answer = post(both, IMPORT, "id", UUID.randomUUID().toString(), "content", content);
        assertThat(status(answer)).isEqualTo(422);
        assertThat(findings(answer)).isNotEmpty();
    }

    @Test
    void namesInPlainWordsWhatIsWrongWithAFile() {
        assertThat(findings(upload(system, IMPORT + "/preview", named("x.xlsx", ""))))
                .containsExactly("这个文件是空的。");
        assertThat(findings(upload(system, IMPORT + "/preview", named("x.xlsx", "MZ\0\0"))))
                .containsExactly("这不是 Excel 工作簿，也不是 CSV 文本。请在 Excel 或 WPS 中另存为 .xlsx 格式，只改文件名不行。");
        assertThat(findings(upload(system, IMPORT + "/preview", named("x.csv", "账号,名称"))))
                .as("text has no sheets with names")
                .containsExactly("没有找到名为“账号”或“岗位”的表，请使用模板。");
        assertThat(findings(upload(system, IMPORT + "/preview", file(null, null))))
                .containsExactly("没有找到名为“账号”或“岗位”的表，请使用模板。");
        assertThat(findings(upload(system, IMPORT + "/preview", file(new String[][] {{"账号"}, {"x"}}, null))))
                .containsExactly("“账号”表的第一行缺少“名称”一列，请使用模板。");
        assertThat(findings(upload(system, IMPORT + "/preview", file(new String[][] {ACCOUNT_HEADS}, null))))
                .containsExactly("表中没有可以导入的内容。");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "SECURITY_ADMINISTRATOR"})
    void othersAreNotPermitted(Role role) {
        assertThat(status(get(actor(role), IMPORT))).isEqualTo(403);
        assertThat(status(upload(actor(role), IMPORT + "/preview", named("x.xlsx", "x"))))
                .isEqualTo(403);
        assertThat(status(post(actor(role), IMPORT, "id", UUID.randomUUID().toString(), "content", "{}")))
                .isEqualTo(403);
    }

    private MvcTestResult confirm(Actor actor, Document preview) {
        return post(
                actor,
                IMPORT,
                "id",
                preview.select("[name=id]").val(),
                "content",
                preview.select("[name=content]").val());
    }

    private static List<String> findings(MvcTestResult answer) {
        return page(answer).select("#errors li").eachText();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from %s where %s like ?"
                        .formatted(table, table.equals("post") ? "title" : "login"))
                .param(mark + "%")
                .query(Integer.class)
                .single();
    }

    private String hash(String login) {
        return jdbc.sql("select password_hash from account where login = ?")
                .param(login)
                .query(String.class)
                .single();
    }

    private static String[][] accounts(String... account) {
        return new String[][] {ACCOUNT_HEADS, account};
    }

    private static String[][] posts(String... post) {
        return new String[][] {POST_HEADS, post};
    }

    private static MockMultipartFile file(String[][] accounts, String[][] posts) {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("别的");
            write(workbook, "账号", accounts);
            write(workbook, "岗位", posts);
            return file(workbook);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(XSSFWorkbook workbook, String name, String[][] rows) {
        if (rows == null) {
            return;
        }
        var sheet = workbook.createSheet(name);
        for (var at = 0; at < rows.length; at++) {
            var row = sheet.createRow(at);
            for (var column = 0; column < rows[at].length; column++) {
                row.createCell(column).setCellValue(rows[at][column]);
            }
        }
    }

    private static MockMultipartFile file(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return new MockMultipartFile("file", "staff.xlsx", null, out.toByteArray());
    }

    private static MockMultipartFile named(String name, String content) {
        return new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8));
    }
}
