package cn.hengli;

import java.sql.SQLException;
import javax.sql.DataSource;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether the database answers, and soon: the framework's own question would wait for as long as a statement may take, once it hangs. */
@Component("dbHealthContributor")
@RequiredArgsConstructor
class DatabaseHealth extends AbstractHealthIndicator {

    private static final int PATIENCE_SECONDS = 2;

    private final DataSource dataSource;

    @Override
    protected void doHealthCheck(Health.Builder builder) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            builder.status(connection.isValid(PATIENCE_SECONDS) ? Status.UP : Status.DOWN);
        }
    }
}
