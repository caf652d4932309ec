package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import cn.hengli.testing.Browser;
import cn.hengli.testing.People;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session is as good as the account, its password and its posts are now, and no longer. */
class SessionTest extends DoorTest {

    private static final String ANOTHER = "Quite-Another-2020";

    @Autowired
    private DisableAccount disableAccount;

    @Autowired
    private EnableAccount enableAccount;

    @Autowired
    private EndSessions endSessions;

    @Autowired
    private ResetPassword resetPassword;

    @Autowired
    private EndHolding endHolding;

    @Autowired
    private CreatePost createPost;

    @Autowired
    private AppointToPost appointToPost;

    @Autowired
    private Posts posts;

    private final String login = stranger();

    @Test
    void takesNoSessionThatSomebodyElseHasChosen() {
        people.open(login);
        var victim = browser();
        victim.cookies().put("session", "Y2hvc2VuLWJ5LXN0cmFuZ2Vy");
        victim.signIn(login, People.PASSWORD);
        assertThat(victim.cookies().get("session")).isNotEqualTo("Y2hvc2VuLWJ5LXN0cmFuZ2Vy");
        var stranger = browser();
        stranger.cookies().put("session", "Y2hvc2VuLWJ5LXN0cmFuZ2Vy");
        assertThat(isOpen(stranger)).isFalse();
    }

    @Test
    void beginsAnotherSessionAtEverySignIn() {
        people.open(login);
        var browser = signedIn(login);
        var stolen = browser();
        stolen.cookies().putAll(browser.cookies());
        browser.script("POST", "/login", "username", login, "password", People.PASSWORD);
        assertThat(isOpen(browser)).isTrue();
        assertThat(isOpen(stolen)).isFalse();
    }

    @Test
    void isDeadAfterSigningOut() {
        people.open(login);
        var browser = signedIn(login);
        var stolen = browser();
        stolen.cookies().putAll(browser.cookies());
        assertThat(Browser.location(browser.submit("/logout"))).isEqualTo("/login?left");
        assertThat(isOpen(stolen)).isFalse();
        assertThat(trail(login)).endsWith("SIGNED_OUT ");
    }

    /** A disk that waits for every page would make all of them slow. */
    @Test
    void isWrittenDownTwiceAMinuteAtMost() {
        people.open(login);
        var browser = signedIn(login);
        isOpen(browser);
        var before = written();
        isOpen(browser);
        assertThat(written()).isEqualTo(before);
        jdbc.sql("update spring_session set last_access_time = last_access_time - 31000")
                .update();
        var longAgo = written();
        isOpen(browser);
        assertThat(written()).isNotEqualTo(longAgo);
    }

    private String written() {
        return jdbc.sql(
                        "select string_agg(xmin::text || ' ' || last_access_time, ',' order by primary_id) from spring_session")
                .query(String.class)
                .single();
    }

    @Test
    void isNotEndedByALink() {
        people.open(login);
        var browser = signedIn(login);
        browser.get("/logout");
        assertThat(isOpen(browser)).isTrue();
    }

    @Test
    void isDeadElsewhereAfterAChangeOfPassword() {
        people.open(login);
        var here = signedIn(login);
        var elsewhere = signedIn(login);
        var before = here.cookies().get("session");
        var answer =
                here.submit("/account/password", "current", People.PASSWORD, "wanted", ANOTHER, "repeated", ANOTHER);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(here.cookies().get("session")).isNotEqualTo(before);
        assertThat(isOpen(here)).isTrue();
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(browser().signIn(login, ANOTHER).statusCode()).isEqualTo(302);
        assertThat(browser().signIn(login, People.PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void isDeadAfterDisablingAndStaysDead() {
        people.open(login);
        var browser = signedIn(login);
        disableAccount.disable(account(login).id(), account(login).version(), ADMINISTRATION);
        assertThat(isOpen(browser)).isFalse();
        enableAccount.enable(account(login).id(), account(login).version(), ADMINISTRATION);
        assertThat(isOpen(browser)).isFalse();
    }

    @Test
    void isDeadWhenAnAdministratorEndsIt() {
        people.open(login);
        var browser = signedIn(login);
        endSessions.end(account(login).id(), ADMINISTRATION);
        assertThat(isOpen(browser)).isFalse();
    }

    @Test
    void isDeadOnceItIsEndedByItself() {
        people.open(login);
        var ended = signedIn(login);
        jdbc.sql("delete from sign_in_session where account_id = ?")
                .param(account(login).id().value())
                .update();
        var another = signedIn(login);
        assertThat(isOpen(ended)).isFalse();
        assertThat(isOpen(another)).isTrue();
    }

    @Test
    void isDeadAfterAReset() {
        people.open(login);
        var browser = signedIn(login);
        resetPassword.reset(account(login).id(), account(login).version(), ADMINISTRATION);
        assertThat(isOpen(browser)).isFalse();
    }

    @Test
    void isDeadOnceRightsAreGivenOrTaken() {
        var account = people.open(login);
        var browser = signedIn(login);
        var post = createPost.create(new CreatePostCommand(login, Role.LEADER, null), ADMINISTRATION);
        appointToPost.appoint(
                new AppointToPostCommand(post, 0, account, false, LocalDate.of(2020, 1, 1), null), ADMINISTRATION);
        assertThat(isOpen(browser)).isFalse();

        var again = signedIn(login);
        var holding = jdbc.sql("select id from post_holding where post_id = ?")
                .param(post.value())
                .query(UUID.class)
                .single();
        var version = posts.getById(post).version();
        endHolding.end(post, version, new PostHoldingId(holding), LocalDate.of(2020, 1, 6), ADMINISTRATION);
        assertThat(isOpen(again)).isFalse();
    }

    @Test
    void holdsNothingButAnIdAStampAndATime() {
        people.open(login);
        signedIn(login);
        var attributes = jdbc.sql("""
                        select a.attribute_name
                        from spring_session_attributes a
                        join spring_session s on s.primary_id = a.session_primary_id
                        order by s.creation_time desc
                        limit 1
                        """).query(String.class).list();
        assertThat(attributes).containsExactly("signed-in");
    }

    @Test
    void carriesItsCookiesSafely() {
        people.open(login);
        var browser = browser();
        browser.get("/login");
        var answer = browser.submit("/login", "username", login, "password", People.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("session=").contains("HttpOnly", "SameSite=Lax"))
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax"));
    }
}
