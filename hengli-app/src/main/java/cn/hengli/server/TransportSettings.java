package cn.hengli.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Turns what is said about encryption into the settings of everything that depends on it: the web server, cookies, forwarded headers.
 * Whatever is set by hand goes before. A command that opens no port is asked nothing.
 */
class TransportSettings implements EnvironmentPostProcessor, Ordered {

    private final Log log;

    TransportSettings(DeferredLogFactory logs) {
        log = logs.getLog(TransportSettings.class);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (opensNoPort(environment, application)) {
            return;
        }
        var transport = Transport.of(environment);
        var settings = new LinkedHashMap<String, Object>();
        settings.put("hengli.transport", transport.name());
        settings.put("hengli.session.secure", transport.isEncrypted());
        // of anybody else than a proxy the headers would be taken as anybody's word
        settings.put("server.forward-headers-strategy", transport == Transport.PROXY ? "native" : "none");
        if (SiteCertificate.isGiven(environment)) {
            settings.putAll(certificate(environment));
        }
        environment.getPropertySources().addLast(new MapPropertySource("transport", settings));
    }

    private Map<String, Object> certificate(ConfigurableEnvironment environment) {
        var given = SiteCertificate.of(environment);
        var certificate = given.mustBeUsable();
        log.info("HTTPS 证书 certificate of " + certificate.getSubjectX500Principal() + "，有效期至 valid until "
                + certificate.getNotAfter().toInstant());
        return given.settings();
    }

    private static boolean opensNoPort(ConfigurableEnvironment environment, SpringApplication application) {
        return application.getWebApplicationType() == WebApplicationType.NONE
                || "none".equalsIgnoreCase(environment.getProperty("spring.main.web-application-type"));
    }

    /** Once all settings are read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
