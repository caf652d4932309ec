package cn.hengli.server;

import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Says at every start what was accepted, so that it is not forgotten. */
@Slf4j
@Component
@ConditionalOnProperty(name = "hengli.transport", havingValue = "PLAIN")
class PlainHttpWarning implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments arguments) {
        log.warn("未启用 HTTPS：密码和会话以明文经过网络（hengli.plain-http=accepted）。"
                + " Without HTTPS: passwords and sessions travel in clear.");
    }
}
