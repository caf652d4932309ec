package cn.hengli.server;

import java.security.Principal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are kept in the database. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /**
     * When a session was last used is written down twice a minute at most, and not at every request: each would wait for the disk once more.
     * Whoever is silent is signed out that much too early at worst.
     */
    private static final String SELDOM = """
            update spring_session s
            set session_id = n.session_id, last_access_time = n.last_access_time,
                max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                principal_name = n.principal_name
            from (values (cast(? as bpchar), cast(? as bigint), cast(? as int), cast(? as bigint), ?, cast(? as bpchar)))
                as n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
            where s.primary_id = n.primary_id
              and (s.session_id <> n.session_id
                   or s.last_access_time < n.last_access_time - 30000
                   or s.max_inactive_interval <> n.max_inactive_interval
                   or s.principal_name is distinct from n.principal_name)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomWritten() {
        return sessions -> sessions.setUpdateSessionQuery(SELDOM);
    }

    /** Two answers of one session at the same moment, as to a double click, may both leave a notice for the next page. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> simultaneousRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Under which name a session is found is said by who signed in, who is the one thing that is a principal in it. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsByName() {
        return sessions -> sessions.setIndexResolver(SessionConfiguration::names);
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
