package cn.hengli.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** With {@code spring.datasource.url} the database that lies there, without it the embedded one in {@code hengli.data-dir}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Locked with a database that is given, too: the attachments lie there. */
    @Bean
    DataFolder dataFolder(@Value("${hengli.data-dir}") String path) {
        return DataFolder.open(Path.of(path));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> temporaryFilesInDataFolder(DataFolder folder) {
        return server -> server.setBaseDirectory(folder.temporary().toFile());
    }

    @Bean
    FlywayMigrationStrategy migration() {
        return new ForwardMigration();
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(UrlGiven.class)
    static class Given {

        @Bean
        JdbcConnectionDetails databaseAddress(DataSourceProperties given, DataFolder openedBefore) {
            return new DatabaseAddress(given.determineUrl(), given.getUsername(), given.getPassword()).mustAnswer();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(UrlMissing.class)
    static class Embedded {

        @Bean
        EmbeddedDatabase embeddedDatabase(DataFolder folder) {
            return EmbeddedDatabase.start(folder);
        }

        @Bean
        JdbcConnectionDetails databaseAddress(EmbeddedDatabase database) {
            return database.address();
        }
    }

    static final class UrlGiven implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }

    static final class UrlMissing implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !new UrlGiven().matches(context, metadata);
        }
    }
}
