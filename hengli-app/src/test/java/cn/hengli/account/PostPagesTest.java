package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.AdminPageTest;
import cn.hengli.unit.UnitDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PostPagesTest extends AdminPageTest {

    private static final String POSTS = "/admin/posts";
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    private final Actor security = actor(Role.SECURITY_ADMINISTRATOR);

    @Autowired
    private CreateAccount createAccount;

    @Autowired
    private CreatePost createPost;

    @Autowired
    private AppointToPost appointToPost;

    @Autowired
    private PostBook posts;

    @Autowired
    private ReadPosts readPosts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UnitDirectory units;

    @Test
    void setsUpAPostAndAppointsToIt() {
        var unit = unit("村头村");
        var address =
                redirect(post(security, POSTS + "/new", "title", "村头村联络员", "role", "LIAISON", "unit", unit.toString()));
        var who = open("cuntou");
        var stamp = accounts.getById(who).stamp();

        assertThat(redirect(post(
                        security,
                        address + "/appointment",
                        "version",
                        "0",
                        "account",
                        who.toString(),
                        "since",
                        "２０２０．１．６")))
                .isEqualTo(address);

        var page = page(get(security, address));
        assertThat(page.select(".page-sub").text()).contains("联络员").contains("村头村");
        assertThat(page.select("tbody tr").text())
                .contains("cuntou")
                .contains("2020年1月6日")
                .contains("在岗");
        assertThat(page.select(".timeline li").first().text()).contains("任岗人").contains("2020年1月6日起");
        assertThat(accounts.getById(who).stamp()).isGreaterThan(stamp);
        assertThat(titles("?unit=" + unit + "&role=LIAISON&state=HELD&q=CUNTOU"))
                .containsExactly("村头村联络员");
        assertThat(titles("?unit=" + unit + "&state=VACANT")).isEmpty();
    }

    @Test
    void namesWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
        create("重名岗位", Role.OFFICE);

        var answer = post(security, POSTS + "/new", "title", "重名岗位", "role", "LIAISON");
        assertThat(status(answer)).isEqualTo(422);
        assertThat(page(answer).select("#title-error").text()).contains("同名");
        assertThat(page(answer).select("#unit-error").text()).contains("请选择单位");
        assertThat(page(answer).select("#title").val()).isEqualTo("重名岗位");
        assertThat(page(answer).select("#role option[selected]").val()).isEqualTo("LIAISON");

        assertThat(page(post(security, POSTS + "/new", "title", " "))
                        .select("#errors a")
                        .eachAttr("href"))
                .contains("#title", "#role");
    }

    @Test
    void handsOverInOneStepAndRewritesNothingOfThePast() {
        var post = create("要交接的岗位", Role.OFFICE);
        var old = open("old-hand");
        var successor = open("new-hand");
        appoint(post, old, LocalDate.of(2018, 10, 31));
        var before = readPosts.history(post, security).steps();

        assertThat(page(get(security, address(post) + "/handover")).text())
                .contains("old-hand")
                .contains("2018年10月31日");
        assertThat(redirect(post(
                        security,
                        address(post) + "/handover",
                        "version",
                        version(post),
                        "account",
                        successor.toString(),
                        "since",
                        "2020-01-06")))
                .isEqualTo(address(post));

        var now = posts.post(post, TODAY).orElseThrow();
        assertThat(now.holderOn(TODAY)).map(PostRow.Holder::account).contains(successor);
        assertThat(now.holderOn(TODAY.minusDays(1))).hasValueSatisfying(holder -> {
            assertThat(holder.account()).isEqualTo(old);
            assertThat(holder.since()).isEqualTo(LocalDate.of(2018, 10, 31));
            assertThat(holder.until()).isEqualTo(TODAY);
        });
        var after = readPosts.history(post, security).steps();
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.subList(1, after.size())).isEqualTo(before);
    }

    @Test
    void handsOverNothingThatNobodyHoldsAndNothingToWhoHoldsIt() {
        var post = create("空缺岗位", Role.LEADER);
        var who = open("holder-already");

        var vacant = handOver(post, who);
        assertThat(status(vacant)).isEqualTo(422);
        assertThat(page(vacant).select("#since-error").text()).contains("没有人任此岗");

        appoint(post, who, TODAY);
        var same = handOver(post, who);
        assertThat(status(same)).isEqualTo(422);
        assertThat(page(same).select("#account-error").text()).contains("已任此岗");
        assertThat(posts.post(post, TODAY).orElseThrow().holders()).hasSize(1);
    }

    @Test
    void refusesASecondHolderButTakesASubstitute() {
        var post = create("有替岗的岗位", Role.SUPERVISOR);
        appoint(post, open("first-one"), TODAY);
        var second = open("second-one").toString();
        var form = address(post) + "/appointment";

        var refused = post(
                security,
                form,
                "version",
                version(post),
                "account",
                second,
                "since",
                "2020-02-01",
                "until",
                "2020.3.1");
        assertThat(status(refused)).isEqualTo(422);
        assertThat(page(refused).select("#account-error").text()).contains("办理交接");
        assertThat(page(refused).select("#account option[selected]").val()).isEqualTo(second);
        assertThat(page(refused).select("#until").val()).isEqualTo("2020.3.1");

        assertThat(redirect(post(
                        security,
                        form,
                        "version",
                        version(post),
                        "account",
                        second,
                        "since",
                        "2020-01-06",
                        "until",
                        "2020-02-01",
                        "substitute",
                        "true")))
                .isEqualTo(address(post));
        assertThat(posts.post(post, TODAY).orElseThrow().substitutesOn(TODAY))
                .extracting(PostRow.Holder::login)
                .containsExactly("second-one");
        assertThat(page(get(security, form + "?substitute=true"))
                        .select("#substitute")
                        .hasAttr("checked"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020-02-30", "明天", "1999-01-01", "2018-01-01"})
    void refusesADayThatCannotBe(String typed) {
        var post = create("免岗日期 " + typed, Role.LEADER);
        appoint(post, open("ends-" + Integer.toHexString(typed.hashCode())), TODAY);
        var holding = posts.post(post, TODAY).orElseThrow().holders().get(0).holding();
        var form = address(post) + "/holdings/" + holding + "/end";

        var answer = post(security, form, "version", version(post), "day", typed);

        assertThat(status(answer)).isEqualTo(422);
        assertThat(page(answer).select("#day-error").text()).isNotEmpty();
        assertThat(page(answer).select("#day").val()).isEqualTo(typed);
        assertThat(posts.post(post, TODAY).orElseThrow().holderOn(TODAY)).isPresent();
    }

    @Test
    void endsAHolding() {
        var post = create("要免岗的岗位", Role.LEADER);
        appoint(post, open("retiring"), TODAY.minusDays(9));
        var holding = posts.post(post, TODAY).orElseThrow().holders().get(0).holding();

        assertThat(redirect(post(
                        security,
                        address(post) + "/holdings/" + holding + "/end",
                        "version",
                        version(post),
                        "day",
                        "2020-01-06")))
                .isEqualTo(address(post));

        assertThat(page(get(security, address(post))).select("tbody tr").text()).contains("已结束");
        assertThat(titles("?state=VACANT&q=要免岗")).containsExactly("要免岗的岗位");
    }

    @Test
    void renamesAndAbolishes() {
        var post = create("旧岗位名", Role.LEADER);
        appoint(post, open("until-abolished"), TODAY.minusDays(9));

        assertThat(redirect(post(security, address(post) + "/edit", "version", version(post), "title", "新岗位名")))
                .isEqualTo(address(post));
        assertThat(redirect(post(security, address(post) + "/abolition", "version", version(post))))
                .isEqualTo(address(post));

        assertThat(titles("?q=岗位名")).isEmpty();
        assertThat(titles("?q=岗位名&state=ABOLISHED")).containsExactly("新岗位名");
        var page = page(get(security, address(post)));
        assertThat(page.select(".toolbar a")).isEmpty();
        assertThat(page.select(".timeline del").text()).contains("旧岗位名");
        assertThat(status(post(security, address(post) + "/abolition", "version", version(post))))
                .isEqualTo(422);
    }

    @Test
    void saysWhenSomebodyElseWasFaster() {
        var post = create("两人同改", Role.LEADER);
        appoint(post, open("quick"), TODAY);

        var answer = post(
                security,
                address(post) + "/appointment",
                "version",
                "0",
                "account",
                open("slow").toString(),
                "since",
                "2020-01-06",
                "substitute",
                "true");

        assertThat(status(answer)).isEqualTo(409);
        assertThat(page(answer).select("[role=alert]").text()).contains("他人改动");
        assertThat(page(answer).select("input[name=version]").val()).isEqualTo(version(post));
        assertThat(posts.post(post, TODAY).orElseThrow().substitutesOn(TODAY)).isEmpty();
    }

    @Test
    void keepsSomebodyWhoCanGivePosts() {
        var row = posts.posts(TODAY).stream()
                .filter(each -> each.role() == Role.SECURITY_ADMINISTRATOR)
                .findFirst()
                .orElseThrow();

        var answer = post(security, address(row.id()) + "/abolition", "version", "" + row.version());

        assertThat(status(answer)).isEqualTo(422);
        assertThat(page(answer).select("#errors").text()).contains("最后一名");
        assertThat(posts.post(row.id(), TODAY).orElseThrow().abolishedOn()).isNull();
        assertThat(page(get(security, address(row.id())))
                        .select("tbody .field-error")
                        .text())
                .contains("不应由一人兼任");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SECURITY_ADMINISTRATOR")
    void othersAreNotPermitted(Role role) {
        var post = create("不对 " + role + " 开放", Role.LEADER);
        appoint(post, open("of-" + role.name().toLowerCase(Locale.ROOT).replace("_", "-")), TODAY);
        var holding = posts.post(post, TODAY).orElseThrow().holders().get(0).holding();
        var other = actor(role);

        for (var page : new String[] {"", "/edit", "/appointment", "/handover", "/holdings/" + holding + "/end"}) {
            assertThat(status(get(other, address(post) + page))).isEqualTo(403);
        }
        for (var step :
                new String[] {"/edit", "/abolition", "/appointment", "/handover", "/holdings/" + holding + "/end"}) {
            assertThat(status(post(other, address(post) + step, "version", version(post))))
                    .isEqualTo(403);
        }
        assertThat(status(get(other, POSTS))).isEqualTo(403);
        assertThat(status(post(other, POSTS + "/new", "title", "x"))).isEqualTo(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var post = create("还没有人", Role.LEADER);

        assertThat(status(get(security, POSTS + "/" + PostId.next()))).isEqualTo(404);
        assertThat(status(get(security, POSTS + "/none"))).isEqualTo(404);
        assertThat(status(get(security, address(post) + "/holdings/" + PostHoldingId.next() + "/end")))
                .isEqualTo(404);
    }

    private MvcTestResult handOver(PostId post, AccountId to) {
        return post(
                security,
                address(post) + "/handover",
                "version",
                version(post),
                "account",
                to.toString(),
                "since",
                "2020-01-06");
    }

    private PostId create(String title, Role role) {
        return createPost.create(new CreatePostCommand(title, role, null), security);
    }

    private void appoint(PostId post, AccountId account, LocalDate since) {
        appointToPost.appoint(
                new AppointToPostCommand(post, Long.parseLong(version(post)), account, false, since, null), security);
    }

    private AccountId open(String login) {
        return createAccount.create(
                new CreateAccountCommand(login, login, null), new FirstPassword("x", false), actor(Role.ADMINISTRATOR));
    }

    private UnitId unit(String name) {
        return units.named(name).orElseThrow();
    }

    private String version(PostId post) {
        return Long.toString(posts.post(post, TODAY).orElseThrow().version());
    }

    private List<String> titles(String query) {
        return page(get(security, POSTS + query)).select("tbody th a").eachText();
    }

    private static String address(PostId post) {
        return POSTS + "/" + post;
    }
}
