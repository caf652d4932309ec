package cn.hengli.server;

import cn.hengli.startup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogFile;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** 日志目录: a folder that cannot be written to is said in one line, before the logging itself would stumble over it. */
class LogFolder implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var log = LogFile.get(environment);
        if (log != null) {
            mustBeWritable(Path.of(log.toString()).toAbsolutePath());
        }
    }

    private static void mustBeWritable(Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw refusal(file, e);
        }
        if (!Files.isWritable(Files.exists(file) ? file : file.getParent())) {
            throw refusal(file, null);
        }
    }

    private static StartRefused refusal(Path file, @Nullable IOException cause) {
        return new StartRefused(
                "日志文件 " + file + " 无法写入，请检查权限，或用 logging.file.name 另选",
                "the log file " + file + " is not writable, check its owner or choose another by logging.file.name",
                cause);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
