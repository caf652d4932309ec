package cn.hengli.startup;

import cn.hengli.account.CreateFirstAdministrator;
import cn.hengli.account.CreatedAccount;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says once, in the log, how to sign in where nobody could yet; the demo brings accounts of its own. */
@Slf4j
@Component
@Profile("!demo")
@Order(0)
@RequiredArgsConstructor
class FirstAdministrator implements ApplicationRunner {

    private final CreateFirstAdministrator createFirstAdministrator;

    @Override
    public void run(ApplicationArguments arguments) {
        createFirstAdministrator.create().ifPresent(FirstAdministrator::announce);
    }

    private static void announce(CreatedAccount administrator) {
        log.warn(
                "首次启动：请用账号 {} 和一次性密码 {} 登录，并立即修改密码（7 天内有效，只显示这一次）。"
                        + " First start: sign in as {} with the one-time password above and change it; it is shown only once.",
                administrator.login(),
                administrator.password(),
                administrator.login());
    }
}
