package cn.hengli.server;

import java.security.Principal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.util.unit.DataSize;

/** How the web server guards itself; sizes and times are in {@code application.yml}. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> guards(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        return server -> server.addContextCustomizers(context -> {
            context.getParent().getPipeline().addValve(new LastErrorPage());
            context.getPipeline().addValve(new FairShare(largest.toBytes()));
            // temporary folders that somebody swept while the program ran are made again
            context.setCreateUploadTargets(true);
        });
    }

    /** Two answers of one session at the same moment, as to a double click, may both leave a notice for the next page. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> simultaneousRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Under which name a session is found is said by who signed in, who is the one thing that is a principal in it. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsByName() {
        return sessions -> sessions.setIndexResolver(ServerConfiguration::names);
    }

    private static Map<String, String> names(Session session) {
        return session.getAttributeNames().stream()
                .map(session::getAttribute)
                .filter(Principal.class::isInstance)
                .map(Principal.class::cast)
                .collect(Collectors.toMap(
                        principal -> FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Principal::getName));
    }
}
