package cn.hengli.account;

import static cn.hengli.testing.People.ADMINISTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.hengli.testing.AppTest;
import cn.hengli.testing.People;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Five failures lock a login, at the place they came from and nowhere else, and for a while. */
@AppTest
class SignInLockTest {

    private static final String HALL = "10.1.0.9";
    private static final String HOME = "10.1.0.1";

    private final String login = "t" + UUID.randomUUID().toString().substring(0, 12);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private LiftSignInLock liftSignInLock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        people.open(login);
    }

    @Test
    void saysUntilWhenAtTheFifthFailureAndAfterIt() throws Exception {
        assertThat(words(fail(login, HALL, 4))).containsOnly("账号或密码不正确。如忘记密码，请联系系统管理员重置。");
        assertThat(words(fail(login, HALL, 1)).get(0)).contains("锁定", "09:15");
        var locked = signIn(login, People.PASSWORD, HALL);
        assertThat(locked.getStatus()).isEqualTo(429);
        assertThat(words(List.of(locked)).get(0)).contains("已锁定", "09:15 后可以再试");
        assertThat(trail()).containsOnlyOnce("SIGN_IN_LOCKED 5").containsOnlyOnce("SIGN_IN_THROTTLED LOCKED");
    }

    @Test
    void letsTheSameLoginInFromAnotherAddressAndOthersFromThisOne() throws Exception {
        fail(login, HALL, 5);
        assertThat(signIn(login, People.PASSWORD, HOME).getStatus()).isEqualTo(302);
        var other = login + "-2";
        people.open(other);
        assertThat(signIn(other, People.PASSWORD, HALL).getStatus()).isEqualTo(302);
        assertThat(signIn(login, People.PASSWORD, HALL).getStatus()).isEqualTo(429);
    }

    @Test
    void saysTheSameOfLoginsThatDoNotExist() throws Exception {
        var unknown = "no-" + login;
        var known = Stream.concat(fail(login, HALL, 6).stream(), Stream.of(signIn(login, "x", HALL)));
        var none = Stream.concat(fail(unknown, HALL, 6).stream(), Stream.of(signIn(unknown, "x", HALL)));
        assertThat(none.map(SignInLockTest::answer).toList())
                .isEqualTo(known.map(SignInLockTest::answer).toList());
    }

    /** It is in the database: a restart, which forgets what is in memory, does not set guessers free. */
    @Test
    void isKeptWhereARestartDoesNotForgetIt() throws Exception {
        fail(login, HALL, 5);
        assertThat(jdbc.sql("select address from sign_in_failure where login = ? and locked_until is not null")
                        .param(login)
                        .query(String.class)
                        .list())
                .containsExactly(HALL);
    }

    @Test
    void endsByItselfAndWhenAnAdministratorLiftsIt() throws Exception {
        fail(login, HALL, 5);
        jdbc.sql("update sign_in_failure set locked_until = locked_until - interval '15 minutes' where login = ?")
                .param(login)
                .update();
        assertThat(signIn(login, "wrong", HALL).getStatus()).isIn(401, 429);
        var again = login + "-3";
        people.open(again);
        fail(again, HOME, 5);
        liftSignInLock.lift(again, SignInPlace.at(HOME), ADMINISTRATION);
        assertThat(words(List.of(signIn(again, "wrong", HOME))).get(0)).doesNotContain("锁定");
    }

    private List<MockHttpServletResponse> fail(String login, String address, int times) {
        return IntStream.range(0, times)
                .mapToObj(each -> signIn(login, "guess-" + each, address))
                .toList();
    }

    private MockHttpServletResponse signIn(String login, String password, String address) {
        try {
            return mvc.perform(post("/login")
                            .param("username", login)
                            .param("password", password)
                            .accept("text/html")
                            .with(csrf())
                            .with(request -> {
                                request.setRemoteAddr(address);
                                return request;
                            }))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String answer(MockHttpServletResponse response) {
        return response.getStatus() + " " + words(List.of(response));
    }

    private static List<String> words(List<MockHttpServletResponse> responses) {
        return responses.stream()
                .map(response -> Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                        .select(".notice-error")
                        .text())
                .toList();
    }

    private List<String> trail() {
        return jdbc.sql("select kind || ' ' || detail from audit_event where subject = ? order by id")
                .param(login)
                .query(String.class)
                .list();
    }
}
