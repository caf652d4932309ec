package cn.hengli.extension;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.PagesAs;
import cn.hengli.testing.RestoredDatabase;
import cn.hengli.unit.UnitDirectory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The pages on which units ask for more time and the office decides. */
@AppTest
@RestoredDatabase
class ExtensionPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);
    private static final LocalDate DUE = LocalDate.of(2020, 11, 30);

    /** Led by 国土分局 and others; 农林水务局 has nothing to do with it. */
    private static final int OF_THREE_LEADS = 19;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AskExtension askExtension;

    @Autowired
    private DecideExtension decideExtension;

    @Autowired
    private TaskDetails tasks;

    @Autowired
    private UnitDirectory directory;

    private UnitId unit;
    private TaskFacts task;
    private ExtensionId id;
    private Actor officer;

    @BeforeEach
    void ask() {
        unit = directory.named("国土分局").orElseThrow();
        task = tasks.of("2018-45", OF_THREE_LEADS, TODAY).orElseThrow();
        officer = new Actor(AccountId.next(), "office", "办公室", Set.of(new Duty(Role.OFFICE, null)));
        var liaison = new Actor(AccountId.next(), "guotu", "联络员", Set.of(new Duty(Role.LIAISON, unit)));
        id = askExtension.ask(new AskExtension.Command(task.id(), unit, DUE.plusMonths(1), "村级意见征集需要时间"), liaison);
    }

    @Test
    void whoComesSecondIsToldAndLosesNoWord() {
        decideExtension.grant(new DecideExtension.Grant(id, 0, DUE, DUE.plusDays(20), ""), officer);
        var answer = post(office(), "/extensions/" + id + "/refusal", "version", "0", "reason", "进度可以赶上");
        assertThat(answer).hasStatus(409);
        var page = page(answer);
        assertThat(page.select(".notice-error").text()).contains("情况已有变化", "进度可以赶上");
        assertThat(page.select("form[action$=grant], form[action$=refusal]")).isEmpty();
        assertThat(page.text()).contains("原定 2020年11月30日，2020年1月6日经批准延至 2020年12月20日");
    }

    @Test
    void aWrongDayStandsAtItsFieldAndWhatWasTypedStays() {
        var answer = post(
                office(),
                "/extensions/" + id + "/grant",
                "version",
                "0",
                "dueOn",
                "2020-11-30",
                "to",
                "2020.11.30",
                "note",
                "先看看");
        assertThat(answer).hasStatus(422);
        var page = page(answer);
        assertThat(page.select("#to-error").text()).contains("须晚于现在的完成时限");
        assertThat(page.select("#note").text()).isEqualTo("先看看");
        assertThat(page.select("form[action$=refusal]")).hasSize(1);
    }

    @Test
    void theListIsNarrowedByItsAddress() {
        assertThat(rows("")).isOne();
        assertThat(rows("?state=WAITING&unit=国土&q=征集")).isOne();
        assertThat(rows("?state=GRANTED")).isZero();
        assertThat(rows("?unit=没有这个单位")).isZero();
        assertThat(rows("?q=没有这样的字")).isZero();
        assertThat(rows("?state=NONSENSE")).isOne();
    }

    @Test
    void whoHasNothingToDoWithTheTaskReadsTheDaysAndNoMore() {
        var stranger =
                PagesAs.role(context, Role.LIAISON, directory.named("农林水务局").orElseThrow());
        assertThat(ofTask(stranger)).doesNotContain("申请", "延至");
        decideExtension.grant(new DecideExtension.Grant(id, 0, DUE, DUE.plusDays(20), "内部说明"), officer);
        assertThat(ofTask(stranger)).contains("延至 2020年12月20日").doesNotContain("查看", "内部说明");
        assertThat(ofTask(PagesAs.role(context, Role.LIAISON, unit))).contains("延至 2020年12月20日", "查看", "申请延期");
        assertThat(stranger.get().uri("/extensions/" + id)).hasStatus(404);
    }

    @Test
    void nobodyAsksWhileAnotherRequestWaits() {
        var liaison = PagesAs.role(context, Role.LIAISON, unit);
        assertThat(ofTask(liaison)).doesNotContain("申请延期");
        var page = page(liaison.get().uri("/extensions/new?task=" + task.id()).exchange());
        assertThat(page.select(".notice-error").text()).contains("已有一件延期申请");
        assertThat(page.select("form[method=post][action$=new]")).isEmpty();
        assertThat(liaison.get().uri("/extensions/new?task=" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void whatIsTypedIsText() {
        var liaison = PagesAs.role(context, Role.LIAISON, unit);
        post(liaison, "/extensions/" + id + "/withdrawal", "version", "0");
        var answer = post(
                liaison,
                "/extensions/new",
                "task",
                task.id().toString(),
                "askedFor",
                "2021年1月31日",
                "reason",
                "<script>alert(1)</script>😀𠮷");
        assertThat(answer).hasStatus(302);
        var page = office().get().uri(answer.getResponse().getRedirectedUrl()).exchange();
        assertThat(page).bodyText().contains("&lt;script&gt;alert(1)&lt;/script&gt;😀𠮷");
        assertThat(page(page).select(".facts").text()).contains("2021年1月31日");
    }

    private MockMvcTester office() {
        return PagesAs.role(context, Role.OFFICE);
    }

    private int rows(String query) {
        return page(office().get().uri("/extensions" + query).exchange())
                .select("tbody tr")
                .size();
    }

    private String ofTask(MockMvcTester reader) {
        return page(reader.get()
                        .uri("/extensions/of-task/" + task.id())
                        .header("HX-Request", "true")
                        .exchange())
                .text();
    }

    private static MvcTestResult post(MockMvcTester reader, String path, String... fields) {
        var request = reader.post().uri(path);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
