package cn.hengli.ledger;

import static cn.hengli.ledger.LedgerStage.leader;
import static cn.hengli.ledger.LedgerStage.liaison;
import static cn.hengli.ledger.LedgerStage.progress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.testing.People;
import cn.hengli.testing.RestoredDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestoredDatabase
class TownPagesTest extends PageTest {

    private static final String TOWN = "/ledger/town?quarter=2019Q4";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private JsonMapper json;

    private Actor office;
    private LedgerRow row;
    private LedgerRow other;

    @BeforeEach
    void open() {
        office = somebody("townoffice", Role.OFFICE);
        row = stage.row("2019Q4", 2, "农林水务局");
        other = stage.row("2019Q4", 3, "农林水务局");
    }

    @Test
    void theOfficeActsAndLeadersLook() {
        var page = page(get(office, TOWN));
        assertThat(page.select("h1").text()).isEqualTo("全镇台账");
        assertThat(page.select("#town").attr("data-rows")).isEqualTo("/ledger/town/rows?quarter=2019Q4");
        assertThat(page.select("#town-steps")).hasSize(1);
        assertThat(page.select("noscript").html()).contains("/plans/2018-45/periods/2019Q4/consolidated", "/review");
        var looked = page(get(somebody("townleader", Role.LEADER), TOWN));
        assertThat(looked.select("#town")).hasSize(1);
        assertThat(looked.select("#town-steps")).isEmpty();
        assertThat(looked.select("noscript").html()).doesNotContain("/review");
    }

    @Test
    void aRowSaysAllThatTheUnitWrote() {
        stage.submitted(row, progress("承包地确权扫尾"));
        var found = row(rows(office), row);
        assertThat(found.get("number").asInt()).isEqualTo(2);
        assertThat(found.get("unit").asString()).isEqualTo("农林水务局");
        assertThat(found.get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(found.get("missing").asBoolean()).isFalse();
        assertThat(found.get("percent").asInt()).isEqualTo(50);
        assertThat(found.get("progress").asString()).isEqualTo("承包地确权扫尾");
        assertThat(found.get("submitted").asString()).isEqualTo("1月6日 09:00");
    }

    @Test
    void wordsComeInTheReadersLanguageWithTheirBlanks() {
        var answer = rows(office);
        assertThat(answer.at("/columns/task").asString()).isEqualTo("任务");
        assertThat(answer.at("/states/RETURNED/style").asString()).isEqualTo("state-returned");
        assertThat(answer.at("/lights/RED/word").asString()).isEqualTo("红灯");
        assertThat(answer.get("words").get("town.shown").asString()).isEqualTo("显示 {0} / {1} 条");
        assertThat(answer.get("acts").asBoolean()).isTrue();
        assertThat(rows(somebody("townleader", Role.LEADER)).get("acts").asBoolean())
                .isFalse();
    }

    @Test
    void acceptsWhatWasSeenAndNamesWhatIsLeft() {
        var seen = stage.submitted(row, progress("看过的"));
        var changed = stage.submitted(other, progress("又变了的"));
        var done = post(
                office,
                "/ledger/town/acceptance",
                "quarter",
                "2019Q4",
                "state",
                "group=unit&state=SUBMITTED",
                "chosen",
                seen.entry() + ":" + seen.revision(),
                "chosen",
                changed.entry() + ":" + (changed.revision() - 1));
        assertThat(redirect(done)).isEqualTo("/ledger/town?quarter=2019Q4&group=unit&state=SUBMITTED");
        assertThat(stage.row(row.entry()).state()).isEqualTo(EntryState.ACCEPTED);
        assertThat(stage.row(other.entry()).state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(done.getMvcResult().getFlashMap().get("left"))
                .asString()
                .contains(other.entry().toString(), "您看到之后又有变化");
    }

    @Test
    void whatAColleagueHasAcceptedMeanwhileIsNamedAndASecondClickIsNot() {
        var seen = stage.submitted(row, progress("两人都看了"));
        var chosen = seen.entry() + ":" + seen.revision();
        post(office, "/ledger/town/acceptance", "quarter", "2019Q4", "chosen", chosen);
        var colleague = somebody("towncolleague", Role.OFFICE);
        var late = post(colleague, "/ledger/town/acceptance", "quarter", "2019Q4", "chosen", chosen)
                .getMvcResult()
                .getFlashMap();
        assertThat(late.get("noticeArguments")).isEqualTo(new Object[] {0});
        assertThat(late.get("left")).asString().contains(seen.entry().toString(), "已由 townoffice 采纳");
        var again = post(office, "/ledger/town/acceptance", "quarter", "2019Q4", "chosen", chosen)
                .getMvcResult()
                .getFlashMap();
        assertThat(again.get("noticeArguments")).isEqualTo(new Object[] {1});
        assertThat(again.get("left")).isEqualTo(List.of());
    }

    @Test
    void leadersAcceptAndRemindOfNothing() {
        var chosen = row.entry() + ":" + row.revision();
        assertThat(status(post(leader(), "/ledger/town/acceptance", "chosen", chosen)))
                .isEqualTo(403);
        assertThat(status(post(leader(), "/ledger/town/reminders", "chosen", chosen)))
                .isEqualTo(403);
    }

    @Test
    void whatIsRemindedOfStandsWithItsUnitUntilItIsHandedIn() {
        var done = remind("请于本周报送", row);
        assertThat(done.getMvcResult().getFlashMap().get("notice")).isEqualTo("town.reminded");
        var liaison = liaison(row.unit());
        assertThat(page(get(liaison, "/?quarter=2019Q4")).select(".reminded").text())
                .isEqualTo("催报：townoffice 1月6日 09:00 请于本周报送");
        assertThat(page(get(liaison, "/entries/" + row.entry()))
                        .select(".reminded")
                        .text())
                .contains("请于本周报送");
        assertThat(page(get(liaison, "/entries/" + other.entry())).select(".reminded"))
                .isEmpty();
        var found = row(rows(office), row).get("reminded");
        assertThat(found.get("at").asString()).isEqualTo("1月6日 09:00");
        assertThat(found.get("by").asString()).isEqualTo("townoffice");
        assertThat(found.get("today").asBoolean()).isTrue();
        stage.submitted(row, progress("报来了"));
        assertThat(page(get(liaison, "/?quarter=2019Q4")).select(".reminded")).isEmpty();
        assertThat(page(get(liaison, "/entries/" + row.entry())).select(".reminded"))
                .isEmpty();
    }

    @Test
    void whatIsRemindedOfTwiceIsNamed() {
        remind("", row);
        var again = remind("", row, other);
        var flash = again.getMvcResult().getFlashMap();
        assertThat(flash.get("noticeArguments")).isEqualTo(new Object[] {1L, 1});
        assertThat(flash.get("left"))
                .asString()
                .contains(row.entry().toString(), "今天已经催报过")
                .doesNotContain(other.entry().toString());
    }

    @Test
    void wordsThatAreTooManyAreKeptForTheirWriter() {
        var refused = remind("长".repeat(201), row);
        assertThat(status(refused)).isEqualTo(422);
        var page = page(refused);
        assertThat(page.select("#town-reminding .field-error").text()).contains("200");
        assertThat(page.select("#town-words").text()).isEqualTo("长".repeat(201));
    }

    @Test
    void aNoteIsItsWritersAloneAndNoWindowOverwritesAnother() {
        assertThat(note(office, "先打电话", 0)).satisfies(saved -> {
            assertThat(status(saved)).isEqualTo(200);
            assertThat(tree(saved).get("version").asInt()).isEqualTo(1);
            assertThat(tree(saved).get("savedAt").asString()).isEqualTo("09:00");
        });
        assertThat(note(office, "另一窗口", 0)).satisfies(conflict -> {
            assertThat(status(conflict)).isEqualTo(409);
            assertThat(tree(conflict).get("text").asString()).isEqualTo("先打电话");
        });
        assertThat(note(office, "长".repeat(1001), 1)).satisfies(refused -> {
            assertThat(status(refused)).isEqualTo(422);
            assertThat(tree(refused).get("problem").asString()).contains("1,000");
        });
        assertThat(row(rows(office), row).at("/note/text").asString()).isEqualTo("先打电话");
        assertThat(row(rows(somebody("townleader", Role.LEADER)), row)
                        .get("note")
                        .isNull())
                .isTrue();
    }

    @Test
    void aViewIsOpenedByItsAddressAndChangedByItsOwner() {
        var added = post(office, "/ledger/town/views", "quarter", "2019Q4", "name", "红灯", "state", "light=RED");
        var id = redirect(added).replaceAll(".*view=([^&]*).*", "$1");
        assertThat(redirect(added)).isEqualTo("/ledger/town?quarter=2019Q4&view=" + id + "&light=RED");
        var leader = somebody("townleader", Role.LEADER);
        var address = redirect(get(leader, "/ledger/town/views/" + id + "?quarter=2019Q4"));
        assertThat(address).isEqualTo(redirect(added));
        assertThat(page(get(leader, address)).select(".page-sub").text()).contains("视图：红灯（townoffice）");
        assertThat(page(get(leader, address)).select("[data-change-view]")).isEmpty();
        assertThat(status(post(leader, "/ledger/town/views/" + id, "name", "我的", "version", "0")))
                .isEqualTo(403);
        assertThat(status(post(leader, "/ledger/town/views/" + id + "/deletion")))
                .isEqualTo(403);
        var own = page(get(office, address));
        assertThat(own.select("[data-change-view]")).hasSize(1);
        post(office, "/ledger/town/views/" + id, "name", "红黄灯", "version", "0", "state", "light=RED,YELLOW");
        var anew = redirect(get(office, "/ledger/town/views/" + id));
        assertThat(anew).isEqualTo("/ledger/town?view=" + id + "&light=RED,YELLOW");
        assertThat(status(get(office, anew)))
                .as("of the quarter people work on")
                .isEqualTo(200);
        assertThat(redirect(post(office, "/ledger/town/views/" + id + "/deletion", "quarter", "2019Q4", "view", id)))
                .isEqualTo(TOWN);
        assertThat(status(get(office, "/ledger/town/views/" + id))).isEqualTo(404);
        assertThat(status(get(office, address)))
                .as("what was sent before still opens")
                .isEqualTo(200);
    }

    @Test
    void aNameThatIsTakenIsSaidAndKept() {
        post(office, "/ledger/town/views", "name", "周报", "state", "");
        var again = post(office, "/ledger/town/views", "quarter", "2019Q4", "name", "周报", "state", "light=RED");
        assertThat(status(again)).isEqualTo(422);
        var page = page(again);
        assertThat(page.select("#town-naming .field-error").text()).contains("周报");
        assertThat(page.select("#town-name").val()).isEqualTo("周报");
        assertThat(page.select("#town").attr("data-state")).isEqualTo("light=RED");
    }

    @Test
    void nobodyIsSentElsewhere() {
        var sent = post(
                office,
                "/ledger/town/acceptance",
                "quarter",
                "2019Q4",
                "view",
                "//evil.example",
                "state",
                "x=1\r\nLocation: //evil.example");
        assertThat(redirect(sent)).isEqualTo(TOWN);
    }

    @Test
    void aQuarterThatWasNeverOpenedLeadsNowhere() {
        assertThat(status(get(office, "/ledger/town/rows?quarter=2030Q1"))).isEqualTo(404);
        assertThat(status(get(office, "/ledger/town?quarter=x"))).isEqualTo(404);
        assertThat(status(get(office, "/ledger/town/views/" + UUID.randomUUID())))
                .isEqualTo(404);
    }

    private Actor somebody(String login, Role role) {
        return new Actor(people.open(login, role, null), login, login, Set.of(new Duty(role, null)));
    }

    private MvcTestResult remind(String words, LedgerRow... rows) {
        var parameters = new ArrayList<>(List.of("quarter", "2019Q4", "words", words));
        for (var each : rows) {
            parameters.add("chosen");
            parameters.add(each.entry() + ":" + each.revision());
        }
        return post(office, "/ledger/town/reminders", parameters.toArray(String[]::new));
    }

    private MvcTestResult note(Actor actor, String text, int seen) {
        return mvc.post()
                .uri("/ledger/town/notes/" + row.entry())
                .header("X-Requested-With", "fetch")
                .param("text", text)
                .param("seen", String.valueOf(seen))
                .with(user(actor.login()))
                .with(csrf())
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private JsonNode rows(Actor actor) {
        return tree(mvc.get()
                .uri("/ledger/town/rows?quarter=2019Q4")
                .with(user(actor.login()))
                .requestAttr(Actor.class.getName(), actor)
                .exchange());
    }

    private static JsonNode row(JsonNode answer, LedgerRow wanted) {
        return Objects.requireNonNull(answer.get("rows"))
                .valueStream()
                .filter(each -> each.get("id").asString().equals(wanted.entry().toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode tree(MvcTestResult result) {
        return json.readTree(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
