package cn.hengli.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.hengli.account.Accounts;
import cn.hengli.account.ActorLookup;
import cn.hengli.account.AppointToPost;
import cn.hengli.account.AppointToPostCommand;
import cn.hengli.account.CreateAccount;
import cn.hengli.account.CreateAccountCommand;
import cn.hengli.account.CreatePost;
import cn.hengli.account.CreatePostCommand;
import cn.hengli.account.FirstPassword;
import cn.hengli.account.MadeApiToken;
import cn.hengli.account.MakeApiToken;
import cn.hengli.account.MakeApiTokenCommand;
import cn.hengli.account.Passwords;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * People who can sign in: with accounts and posts made by the use cases, through the real door. Say {@code people.open("office", OFFICE, null)}
 * once, then {@code mvc.get().uri("/").with(people.as("office"))}; the token against forged requests is in it, so leave {@code csrf()} out.
 */
@TestComponent
@Lazy
@RequiredArgsConstructor
public class People {

    /** Of everybody. */
    public static final String PASSWORD = "Hengli-Test-2020";

    /** May open accounts and give posts. */
    public static final Actor ADMINISTRATION = new Actor(
            new AccountId(new UUID(0, 0)),
            "system",
            "系统",
            Set.of(
                    new Duty(Role.ADMINISTRATOR, null),
                    new Duty(Role.SECURITY_ADMINISTRATOR, null),
                    new Duty(Role.AUDITOR, null)));

    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final CreatePost createPost;
    private final AppointToPost appointToPost;
    private final Passwords passwords;
    private final MakeApiToken makeToken;
    private final ActorLookup actors;
    private final Clock clock;
    private final MockMvc mvc;

    private @Nullable String hash;

    /** Opens the account, or finds it, without any post. */
    public AccountId open(String login) {
        var known = accounts.findByLogin(login);
        if (known.isPresent()) {
            return known.get().id();
        }
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return createAccount.create(
                new CreateAccountCommand(login, login, null), new FirstPassword(hash, false), ADMINISTRATION);
    }

    /** Opens the account with a post of its own, unless it is there. */
    public AccountId open(String login, Role role, @Nullable UnitId unit) {
        var known = accounts.findByLogin(login);
        if (known.isPresent()) {
            return known.get().id();
        }
        var account = open(login);
        appoint(account, role, unit);
        return account;
    }

    public void appoint(AccountId account, Role role, @Nullable UnitId unit) {
        var post = createPost.create(new CreatePostCommand(role + " " + UUID.randomUUID(), role, unit), ADMINISTRATION);
        appointToPost.appoint(
                new AppointToPostCommand(post, 0, account, false, LocalDate.now(clock), null), ADMINISTRATION);
    }

    /** A new token of the account. */
    public MadeApiToken token(AccountId account) {
        var actor = actors.find(account, LocalDate.now(clock)).orElseThrow().actor();
        return makeToken.make(new MakeApiTokenCommand("试用", 30), actor);
    }

    /** Asks as a program does, with a token that was used before. */
    public RequestPostProcessor byToken(String login) {
        var header = "Bearer " + token(open(login)).secret();
        RequestPostProcessor program = request -> {
            request.addHeader("Authorization", header);
            return request;
        };
        try {
            mvc.perform(get("/api/v1/plans").with(program));
            return program;
        } catch (Exception e) {
            throw new IllegalStateException(login + " cannot read", e);
        }
    }

    /** Signs in now; the same session goes with every request this is used for. */
    public RequestPostProcessor as(String login) {
        return as(login, PASSWORD);
    }

    public RequestPostProcessor as(String login, String password) {
        try {
            var token = cookie(
                    mvc.perform(get("/login/token")).andReturn().getResponse().getCookie("XSRF-TOKEN"));
            var response = mvc.perform(post("/login")
                            .cookie(token)
                            .header("X-XSRF-TOKEN", token.getValue())
                            .header("X-Requested-With", "fetch")
                            .param("username", login)
                            .param("password", password))
                    .andReturn()
                    .getResponse();
            if (response.getStatus() != 204) {
                throw new IllegalStateException(login + " cannot sign in: " + response.getStatus());
            }
            // without a server nobody has said what the session's cookie is called
            var named = response.getCookie("session");
            var session = cookie(named == null ? response.getCookie("SESSION") : named);
            return request -> {
                request.setCookies(token, session);
                request.addHeader("X-XSRF-TOKEN", token.getValue());
                return request;
            };
        } catch (Exception e) {
            throw new IllegalStateException(login + " cannot sign in", e);
        }
    }

    private static Cookie cookie(@Nullable Cookie cookie) {
        return Objects.requireNonNull(cookie, "no cookie");
    }
}
