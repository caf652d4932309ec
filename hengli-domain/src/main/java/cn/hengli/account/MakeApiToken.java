package cn.hengli.account;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 新建访问令牌: everybody for themselves; it can do no more than its person. */
@UseCase
@RequiredArgsConstructor
public class MakeApiToken {

    public static final int LONGEST_DAYS = 365;

    private static final int MOST_ALIVE = 20;
    private static final TextRule NAME = TextRule.line(60);

    private final ApiTokens tokens;
    private final ApiTokenBook book;
    private final AuditTrail trail;
    private final Clock clock;

    public MadeApiToken make(MakeApiTokenCommand command, Actor actor) {
        var secret = ApiTokenSecret.next();
        return new MadeApiToken(make(command, secret, actor), secret);
    }

    /** With a secret that others know too: samples only. */
    public ApiTokenId make(MakeApiTokenCommand command, String secret, Actor actor) {
        check(command, actor);
        var days = command.days() == null ? LONGEST_DAYS : command.days();
        var now = clock.instant();
        var token = tokens.saveAndFlush(new ApiToken(
                actor.account(),
                command.name().strip(),
                ApiTokenSecret.hash(secret),
                now,
                now.plus(Duration.ofDays(days))));
        trail.append(AuditEntry.by(
                actor, AuditKind.API_TOKEN_MADE, token.name(), token.expiresAt().toString()));
        return token.id();
    }

    /** Whether there is a token with this secret, alive or not. */
    public boolean isMade(String secret) {
        return tokens.existsByHash(ApiTokenSecret.hash(secret));
    }

    /** Refuses what cannot be made, and makes nothing. */
    public void check(MakeApiTokenCommand command, Actor actor) {
        Refused.unlessEmpty(problems(command, actor));
    }

    private List<Problem> problems(MakeApiTokenCommand command, Actor actor) {
        var problems = new ArrayList<Problem>();
        NAME.check("name", command.name(), problems);
        var days = command.days();
        if (days == null || days < 1 || days > LONGEST_DAYS) {
            problems.add(Problem.at("days", ApiTokenRefusal.DAYS_OUT_OF_RANGE, LONGEST_DAYS));
        }
        var now = clock.instant();
        var alive = book.of(actor.account()).stream()
                .filter(token -> token.stateAt(now) == ApiTokenRow.State.ALIVE)
                .count();
        if (alive >= MOST_ALIVE) {
            problems.add(Problem.of(ApiTokenRefusal.TOO_MANY, MOST_ALIVE));
        }
        return problems;
    }
}
