package cn.hengli.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.hengli.account.Accounts;
import cn.hengli.account.DisableAccount;
import cn.hengli.account.EnableAccount;
import cn.hengli.account.MadeApiToken;
import cn.hengli.account.ResetPassword;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Role;
import cn.hengli.testing.People;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From when to when a token opens anything, and what else opens nothing. */
class TokenLifeTest extends MachineTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private DisableAccount disableAccount;

    @Autowired
    private EnableAccount enableAccount;

    @Autowired
    private ResetPassword resetPassword;

    private final String login = stranger();
    private AccountId account;
    private MadeApiToken token;

    @BeforeEach
    void makeToken() {
        account = people.open(login, Role.LEADER, null);
        token = token(account);
    }

    @Test
    void opensWhatItsPersonMayRead() {
        assertThat(with(token.secret()).get("/api/v1/plans").status()).isEqualTo(200);
        assertThat(jdbc.sql("select last_used_at is not null from api_token where id = ?")
                        .param(token.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void isNoMoreThanAHashInTheDatabaseAndInNoTrail() {
        assertThat(token.secret()).matches("hengli_[A-Za-z0-9_-]{43}");
        var hash = jdbc.sql("select hash from api_token where id = ?")
                .param(token.id().value())
                .query(String.class)
                .single();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(jdbc.sql("select count(*) from audit_event e where e::text like ?")
                        .param("%" + token.secret() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(trail()).containsExactly("API_TOKEN_MADE");
    }

    @Test
    void anExpiredOneOpensNothing() {
        jdbc.sql(
                        "update api_token set made_at = made_at - interval '31 days', expires_at = expires_at - interval '30 days'"
                                + " where id = ?")
                .param(token.id().value())
                .update();
        mustBeRefused("EXPIRED");
    }

    @Test
    void aRevokedOneOpensNothing() {
        jdbc.sql("update api_token set revoked_at = now() where id = ?")
                .param(token.id().value())
                .update();
        mustBeRefused("REVOKED");
    }

    @Test
    void thatOfADisabledAccountIsDeadAtOnceAndUntilItIsEnabled() {
        disableAccount.disable(account, version(), People.ADMINISTRATION);
        mustBeRefused("DISABLED");
        enableAccount.enable(account, version(), People.ADMINISTRATION);
        assertThat(with(token.secret()).get("/api/v1/plans").status()).isEqualTo(200);
    }

    @Test
    void thatOfAnAccountThatMustChangeItsPasswordOpensNothing() {
        resetPassword.reset(account, version(), People.ADMINISTRATION);
        mustBeRefused("PASSWORD_TO_CHANGE");
    }

    @Test
    void thatOfAnAccountWithAnOutwornPasswordOpensNothing() {
        jdbc.sql("update account set password_set_at = password_set_at - interval '91 days' where login = ?")
                .param(login)
                .update();
        mustBeRefused("PASSWORD_TO_CHANGE");
    }

    /** Rights are those of the moment, not of the day on which the token was made. */
    @Test
    void losesWhatItsPersonLoses() {
        jdbc.sql("delete from post_holding where account_id = ?")
                .param(account.value())
                .update();
        assertThat(with(token.secret()).get("/api/v1/plans").status()).isEqualTo(403);
    }

    @Test
    void anUnknownOneOpensNothing() {
        refused(with("hengli_" + "x".repeat(43)).get("/api/v1/plans"), "error=\"invalid_token\"");
    }

    @Test
    void nobodyReadsWithoutOne() {
        refused(nobody().get("/api/v1/plans"), "Bearer realm=\"hengli\"");
        refused(nobody().get("/api/v1/no-such-thing"), "Bearer");
        refused(nobody().get("/v3/api-docs"), "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer a b", "Token abc", "Bearer \"quoted\"", ""})
    void aHeaderThatIsNoneIsNone(String header) {
        refused(nobody().send(get("/api/v1/plans").header("Authorization", header)), "Bearer");
    }

    @Test
    void aPasswordIsNoToken() {
        var basic =
                Base64.getEncoder().encodeToString((login + ":" + People.PASSWORD).getBytes(StandardCharsets.UTF_8));
        refused(nobody().send(get("/api/v1/plans").header("Authorization", "Basic " + basic)), "Bearer");
    }

    @Test
    void isNotTakenFromAnAddress() {
        for (var program : List.of(nobody(), with(token.secret()))) {
            var answer = program.get("/api/v1/plans?access_token=" + token.secret());
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("access_token").doesNotContain(token.secret());
        }
        assertThat(nobody().get("/api/v1/plans?token=" + token.secret()).status())
                .isEqualTo(401);
    }

    @Test
    void opensNoPage() {
        for (var page : List.of("/", "/plans", "/account/tokens", "/admin")) {
            var answer = with(token.secret()).get(page);
            assertThat(answer.status()).as(page).isEqualTo(302);
            assertThat(answer.header("Location")).as(page).startsWith("/login");
        }
    }

    @Test
    void aSessionOpensNothingButTheDocument() {
        var session = people.as(login);
        assertThat(nobody().send(get("/api/v1/plans").with(session)).status()).isEqualTo(401);
        assertThat(nobody().send(get("/v3/api-docs").with(session)).status()).isEqualTo(200);
        assertThat(nobody().send(get("/").with(session)).status()).isEqualTo(200);
    }

    @Test
    void setsNoCookieAndIsKeptNowhere() {
        var answer = with(token.secret()).get("/api/v1/plans?lang=en");
        assertThat(answer.response().getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
    }

    /** That of the demo is known to all: it must be nobody's where data are real. */
    @Test
    void thereIsNoDemoTokenOutsideTheDemo() {
        assertThat(with("demo-" + login).get("/api/v1/plans").status()).isEqualTo(401);
        assertThat(jdbc.sql("select count(*) from api_token where name = '演示令牌'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void mustBeRefused(String why) {
        refused(with(token.secret()).get("/api/v1/plans"), "error=\"invalid_token\"");
        assertThat(trail()).endsWith("API_TOKEN_FAILED " + why);
    }

    private static void refused(Program.Answer answer, String challenge) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains(challenge);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    private long version() {
        return accounts.getById(account).version();
    }

    /** What the trail says of the token, oldest first. */
    private List<String> trail() {
        return jdbc.sql("""
                        select case kind when 'API_TOKEN_FAILED' then kind || ' ' || detail else kind end from audit_event
                        where account_id = ? and kind like 'API_TOKEN%' order by id
                        """).param(account.value()).query(String.class).list();
    }
}
