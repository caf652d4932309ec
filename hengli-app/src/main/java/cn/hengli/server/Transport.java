package cn.hengli.server;

import cn.hengli.startup.StartRefused;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** 传输方式: how passwords get from the browser to the program. In clear only where somebody has said so. */
enum Transport {
    /** By the site's own certificate. */
    CERTIFICATE,
    /** Encrypted as far as the proxy in front. */
    PROXY,
    /** Anybody on the way can read along. */
    PLAIN,
    /** The demo: nothing in it is worth reading along. */
    DEMO;

    private static final Bindable<Map<String, String>> TEXTS = Bindable.mapOf(String.class, String.class);

    static Transport of(Environment environment) {
        if (SiteCertificate.isGiven(environment) || servesTls(environment)) {
            return CERTIFICATE;
        }
        if (environment.getProperty("hengli.tls.by-proxy", boolean.class, false)) {
            return PROXY;
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            return DEMO;
        }
        if (accepted(environment.getProperty("hengli.plain-http", ""))) {
            return PLAIN;
        }
        throw new StartRefused(
                "没有 HTTPS，密码会以明文经过网络。请设 hengli.tls.certificate 和 hengli.tls.private-key（本站证书和私钥），"
                        + "或 hengli.tls.by-proxy=true（由前面的代理加密），或明确接受明文：hengli.plain-http=accepted",
                "without HTTPS passwords travel in clear; set hengli.tls.certificate and hengli.tls.private-key, "
                        + "or hengli.tls.by-proxy=true where a proxy encrypts, or accept it: hengli.plain-http=accepted");
    }

    boolean isEncrypted() {
        return this == CERTIFICATE || this == PROXY;
    }

    /** By Spring Boot's own settings, for whoever has a key store. */
    private static boolean servesTls(Environment environment) {
        var own = Binder.get(environment).bind("server.ssl", TEXTS).orElse(Map.of());
        return !own.isEmpty() && !"false".equals(own.get("enabled"));
    }

    /** One word and no other: "true" would be written without a thought. */
    private static boolean accepted(String value) {
        if (StringUtils.hasText(value) && !value.equals("accepted")) {
            throw new StartRefused(
                    "hengli.plain-http 只能是 accepted，不能是 " + value,
                    "hengli.plain-http may only be accepted, not " + value);
        }
        return value.equals("accepted");
    }
}
