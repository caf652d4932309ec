package cn.hengli.startup;

import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts a start that cannot succeed into one line on the console instead of a stack trace; what it does not know is left to Spring Boot. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StartRefusalReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var refusal = refusalIn(failure);
        refusal.ifPresent(refused -> System.err.println(refused.getMessage()));
        return refusal.isPresent();
    }

    /** What the operator can mend, if it is that. */
    public static Optional<StartRefused> refusalIn(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return Optional.of(refused);
            }
            if (cause instanceof PortInUseException taken) {
                return Optional.of(new StartRefused(
                        "端口 " + taken.getPort() + " 已被占用，可用 --server.port=… 换一个",
                        "port " + taken.getPort() + " is taken, choose another by --server.port=…"));
            }
            if (cause instanceof FlywayValidateException) {
                return Optional.of(new StartRefused(
                        "数据库结构与本程序记录的不一致（迁移脚本被改动或缺失）",
                        "the database was migrated by other scripts than this program's"));
            }
        }
        return Optional.empty();
    }
}
