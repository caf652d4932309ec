package cn.hengli.database;

import cn.hengli.startup.StartRefused;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates the schema, but never lets an older program work on the data of a newer one: Flyway itself would only warn. */
final class ForwardMigration implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(ForwardMigration::isFromTheFuture)
                .reduce((earlier, later) -> later)
                .ifPresent(newest -> {
                    throw new StartRefused(
                            "数据库结构（版本 " + newest.getVersion() + "）比本程序新，请使用更新的程序",
                            "the database's schema (version " + newest.getVersion()
                                    + ") is newer than this program, use the newer program");
                });
        flyway.migrate();
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }
}
