package cn.hengli.backup.persistence;

import cn.hengli.backup.BackupRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the schema as it was when a backup was taken, and then as it is today. */
@Component
class SchemaSteps {

    private final DirectConnection database;
    private final String[] locations;

    SchemaSteps(
            DirectConnection database, @Value("${spring.flyway.locations:classpath:db/migration}") String[] locations) {
        this.database = database;
        this.locations = locations;
    }

    /** Every step of the backup's schema must be one of this program's, to the letter. */
    void mustInclude(List<Manifest.Migration> migrations) {
        var ours = flyway().load().info().all();
        for (var theirs : migrations) {
            var same = Arrays.stream(ours)
                    .filter(each -> versionOf(each).equals(Optional.of(theirs.version())))
                    .findFirst();
            if (same.isEmpty()) {
                throw new BackupRefused(
                        "备份的数据库结构（版本 " + theirs.version() + "）不是本程序的，请使用更新的程序",
                        "the backup's schema (version " + theirs.version()
                                + ") is not known to this program, use the newer program");
            }
            if (!Objects.equals(same.get().getChecksum(), theirs.checksum())) {
                throw new BackupRefused(
                        "备份的数据库结构与本程序的不一致（" + theirs.script() + "）",
                        "the backup's schema was made by another script (" + theirs.script() + ") than this program's");
            }
        }
    }

    void migrateTo(String version) {
        flyway().target(MigrationVersion.fromVersion(version)).load().migrate();
    }

    void migrateToNewest() {
        flyway().load().migrate();
    }

    /** Only where a restore itself has put something. */
    void empty() {
        flyway().cleanDisabled(false).load().clean();
    }

    private FluentConfiguration flyway() {
        var details = database.details();
        return Flyway.configure()
                .locations(locations)
                .dataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    private static Optional<String> versionOf(MigrationInfo migration) {
        return Optional.ofNullable(migration.getVersion()).map(MigrationVersion::getVersion);
    }
}
