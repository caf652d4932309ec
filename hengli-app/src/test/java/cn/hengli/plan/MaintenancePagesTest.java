package cn.hengli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.PagesAs;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.Units;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The pages on which units and collectives are maintained and plans are loaded. */
@AppTest
@DirtiesContext
class MaintenancePagesTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private Units units;

    @Autowired
    private Collectives collectives;

    @Test
    void aUnitIsAddedAndShown() {
        var answer = post(
                "/admin/units",
                "name",
                "样例中心",
                "from",
                "2019.9.30",
                "kind",
                "DEPARTMENT",
                "pinyin",
                "Yang  li",
                "position",
                "5",
                "aliases",
                "样例\n样例\n\n中心样例");
        assertThat(answer).hasStatus(302);
        var unit = directory.named("中心样例").orElseThrow();
        assertThat(directory.named("样例")).contains(unit);
        assertThat(body(administrator().get().uri("/units/" + unit).exchange())).contains("样例中心", "2019年9月30日起", "某岗位");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndWhatWasTypedStays() {
        var page = post("/admin/units", "name", "住建局", "pinyin", "x", "position", "5", "aliases", "甲\n乙");
        assertThat(page).hasStatus(422);
        assertThat(body(page)).contains("name-error", "住房与规划建设局", "from-error", "value=\"住建局\"", "甲\n乙");
        assertThat(body(post("/admin/units", "name", "x", "from", "30 Feb", "position", "one", "kind", "CASTLE")))
                .contains("from-error", "position-error", "kind-error", "value=\"30 Feb\"", "value=\"one\"");
    }

    @Test
    void aNameMayNotHaveCharactersThatCannotBeKept() {
        var page = post(
                "/admin/units",
                "name",
                "a\u0000b",
                "from",
                "2019-1-1",
                "kind",
                "VILLAGE",
                "pinyin",
                "a",
                "position",
                "5",
                "handler",
                "\u202Eevil");
        assertThat(page).hasStatus(422);
        assertThat(body(page)).contains("name-error", "handler-error");
    }

    @Test
    void scriptsAndEmojiAreKeptAsText() {
        var answer = post(
                "/admin/units",
                "name",
                "<script>alert(1)</script>😀𠮷",
                "from",
                "2019-1-1",
                "kind",
                "VILLAGE",
                "pinyin",
                "a",
                "position",
                "5");
        assertThat(answer).hasStatus(302);
        var unit = directory.named("<script>alert(1)</script>😀𠮷").orElseThrow();
        assertThat(body(administrator().get().uri("/units/" + unit).exchange()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;😀𠮷")
                .doesNotContain("<script>alert");
    }

    @Test
    void aStaleEditShowsBothAndSavesNothing() {
        var unit = directory.named("农技中心").orElseThrow();
        var path = "/admin/units/" + unit;
        var seen = Long.toString(units.getById(unit).version());
        assertThat(post(
                        path,
                        "version",
                        seen,
                        "kind",
                        "DEPARTMENT",
                        "pinyin",
                        "nong ji zhong xin",
                        "position",
                        "40",
                        "leaderInCharge",
                        "先改的"))
                .hasStatus(302);
        var late = post(
                path,
                "version",
                seen,
                "kind",
                "DEPARTMENT",
                "pinyin",
                "nong ji zhong xin",
                "position",
                "40",
                "leaderInCharge",
                "后改的");
        assertThat(late).hasStatus(409);
        assertThat(body(late)).contains("先改的", "后改的", "另一位同事");
        assertThat(units.getById(unit).leaderInCharge()).isEqualTo("先改的");
        for (var version : List.of("-1", "999999", "")) {
            assertThat(post(path, "version", version, "kind", "DEPARTMENT", "pinyin", "x", "position", "40")
                            .getResponse()
                            .getStatus())
                    .isIn(409, 422);
        }
    }

    @Test
    void aUnitIsRenamedDissolvedAndRestored() {
        var unit = directory.named("网格中心").orElseThrow();
        var path = "/admin/units/" + unit;
        assertThat(post(
                        path + "/name",
                        "version",
                        version(unit.value()),
                        "name",
                        "网格服务中心",
                        "from",
                        "2019年3月1日",
                        "pinyin",
                        "wang ge fu wu zhong xin"))
                .hasStatus(302);
        assertThat(body(administrator().get().uri("/units/" + unit).exchange()))
                .contains("网格中心（2018年9月1日至2019年2月28日）", "网格服务中心（2019年3月1日起）");
        var successor = directory.named("政法办").orElseThrow();
        assertThat(post(
                        path + "/dissolution",
                        "version",
                        version(unit.value()),
                        "on",
                        "",
                        "successor",
                        unit.toString()))
                .hasStatus(422);
        assertThat(post(
                        path + "/dissolution",
                        "version",
                        version(unit.value()),
                        "on",
                        "2019-12-1",
                        "successor",
                        "nonsense"))
                .hasStatus(422);
        assertThat(post(
                        path + "/dissolution",
                        "version",
                        version(unit.value()),
                        "on",
                        "2019-12-1",
                        "successor",
                        successor.toString()))
                .hasStatus(302);
        assertThat(body(administrator().get().uri("/units/" + successor).exchange()))
                .contains("网格服务中心");
        assertThat(post(path + "/restoration", "version", "999")).hasStatus(409);
        assertThat(post(path + "/restoration", "version", version(unit.value())))
                .hasStatus(302);
    }

    @Test
    void theOfficeSaysWhoBelongsToACollective() {
        var related = collectives.findAll().stream()
                .filter(each -> each.name().equals("工业园区"))
                .findFirst()
                .orElseThrow();
        var member = directory.named("经科信局").orElseThrow();
        var path = "/admin/collectives/" + related.id();
        var office = PagesAs.role(context, Role.OFFICE);
        var seen = Long.toString(related.version());
        assertThat(post(office, path, "version", seen, "name", "工业园区", "members", member.toString()))
                .hasStatus(302);
        assertThat(body(office.get().uri("/admin/collectives").exchange())).contains("经科信局");
        var late = post(office, path, "version", seen, "name", "工业园区");
        assertThat(late).hasStatus(409);
        assertThat(body(late)).contains("经科信局", "另一位同事");
        assertThat(post(office, "/admin/collectives", "name", "各村组")).hasStatus(422);
        assertThat(post(
                        office,
                        "/admin/collectives",
                        "name",
                        "新集合",
                        "members",
                        UUID.randomUUID().toString()))
                .hasStatus(422);
        assertThat(post(office, "/admin/collectives", "name", "新集合", "aliases", "新的"))
                .hasStatus(302);
    }

    @Test
    void whoMayNotIsRefusedOnEveryPage() {
        var unit = directory.named("村头村").orElseThrow();
        var leader = PagesAs.role(context, Role.LEADER);
        for (var path : List.of(
                "/admin",
                "/admin/units",
                "/admin/units/new",
                "/admin/units/" + unit,
                "/admin/units/" + unit + "/name",
                "/admin/units/" + unit + "/dissolution",
                "/admin/collectives",
                "/admin/collectives/new",
                "/admin/plans/new")) {
            assertThat(leader.get().uri(path)).as(path).hasStatus(403);
        }
        for (var path : List.of(
                "/admin/units",
                "/admin/units/" + unit,
                "/admin/units/" + unit + "/name",
                "/admin/units/" + unit + "/dissolution",
                "/admin/collectives")) {
            assertThat(post(leader, path, "version", "0", "name", "x")).as(path).hasStatus(403);
        }
        assertThat(post(PagesAs.role(context, Role.OFFICE), "/admin/units", "name", "x"))
                .hasStatus(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var path : List.of(
                "/admin/units/" + UUID.randomUUID(), "/admin/units/x", "/admin/collectives/" + UUID.randomUUID())) {
            assertThat(administrator().get().uri(path)).as(path).hasStatus(404);
        }
    }

    @Test
    void theNextPlanIsCheckedShownAndLoadedOnce() throws IOException {
        var office = PagesAs.role(context, Role.OFFICE);
        var shipped = new ClassPathResource("plans/hengli-2018-45.yaml").getContentAsString(StandardCharsets.UTF_8);
        var again = upload(office, shipped);
        assertThat(again).hasStatus(422);
        assertThat(body(again)).contains("plan.code", "第 4 行", "已经载入");
        var next = shipped.replace("code: \"2018-45\"", "code: \"2021-1\"")
                .replace("2018-10-31\"\n  first", "2021-01-31\"\n  first");
        var preview = upload(office, next);
        assertThat(preview).hasStatusOk();
        assertThat(body(preview)).contains("36 项", "2021-1", "还没有载入");
        assertThat(Jsoup.parse(body(preview)).select("textarea[name=content]").text())
                .as("what the button sends")
                .isEqualToNormalizingWhitespace(next);
        assertThat(office.get().uri("/plans/2021-1")).hasStatus(404);
        assertThat(post(office, "/admin/plans", "content", next)).hasRedirectedUrl("/plans/2021-1");
        assertThat(office.get().uri("/plans/2021-1/tasks")).hasStatusOk();
        assertThat(office.get().uri("/plans/2018-45/tasks")).hasStatusOk();
        assertThat(body(office.get().uri("/plans").exchange())).contains("/plans/2021-1", "/plans/2018-45");
        assertThat(post(office, "/admin/plans", "content", next)).hasStatus(422);
    }

    @Test
    void aFileThatIsNoPlanIsRefusedInWords() {
        var office = PagesAs.role(context, Role.OFFICE);
        for (var text : List.of("", "\u0000", "{{{", "PK\u0003\u0004", "a: ".repeat(500_000))) {
            assertThat(upload(office, text)).hasStatus(422);
        }
        assertThat(upload(PagesAs.role(context, Role.LEADER), "a: b")).hasStatus(403);
    }

    private static MvcTestResult upload(MockMvcTester mvc, String text) {
        return mvc.post()
                .uri("/admin/plans/preview")
                .multipart()
                .file(new MockMultipartFile("file", "plan.yaml", "text/yaml", text.getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        return post(administrator(), path, fields);
    }

    private static MvcTestResult post(MockMvcTester mvc, String path, String... fields) {
        var request = mvc.post().uri(path);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockMvcTester administrator() {
        return PagesAs.role(context, Role.ADMINISTRATOR);
    }

    private String version(UUID unit) {
        return Long.toString(units.getById(new UnitId(unit)).version());
    }
}
