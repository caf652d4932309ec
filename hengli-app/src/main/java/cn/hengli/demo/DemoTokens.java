package cn.hengli.demo;

import cn.hengli.account.Account;
import cn.hengli.account.Accounts;
import cn.hengli.account.ActorLookup;
import cn.hengli.account.KnownActor;
import cn.hengli.account.MakeApiToken;
import cn.hengli.account.MakeApiTokenCommand;
import cn.hengli.account.SampleAccounts;
import cn.hengli.shared.Actor;
import cn.hengli.startup.StartStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 演示令牌: each account that the sign-in page offers can be read by {@code demo-} and its login. One that somebody has revoked stays so. */
@Component
@Profile("demo")
@Order(DemoStart.ORDER + 1)
@RequiredArgsConstructor
class DemoTokens implements StartStep {

    private static final String BEGINNING = "demo-";
    private static final String NAME = "演示令牌";

    private final SampleAccounts samples;
    private final Accounts accounts;
    private final ActorLookup actors;
    private final MakeApiToken makeToken;
    private final Clock clock;

    @Override
    public void take() {
        for (var sample : samples.list()) {
            var secret = BEGINNING + sample.login();
            if (!makeToken.isMade(secret)) {
                var command = new MakeApiTokenCommand(NAME, MakeApiToken.LONGEST_DAYS);
                actor(sample.login()).ifPresent(actor -> makeToken.make(command, secret, actor));
            }
        }
    }

    private Optional<Actor> actor(String login) {
        return accounts.findByLogin(login)
                .map(Account::id)
                .flatMap(id -> actors.find(id, LocalDate.now(clock)))
                .map(KnownActor::actor);
    }
}
