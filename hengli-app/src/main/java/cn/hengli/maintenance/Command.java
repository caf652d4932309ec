package cn.hengli.maintenance;

import cn.hengli.backup.BackupRefused;
import cn.hengli.startup.StartRefusalReporter;
import cn.hengli.startup.StartRefused;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** 命令: what the program does instead of starting the site, named by the first word. Settings are the site's own. */
public enum Command {
    BACKUP,
    RESTORE;

    /** By which the parts know what they are for. */
    static final String SETTING = "hengli.command";

    public static boolean isOne(String[] arguments) {
        return named(arguments).isPresent();
    }

    /** @return what the process ends with: 0 done, 1 refused or failed */
    public static int run(String[] arguments) {
        var command = named(arguments).orElseThrow();
        try (var context = context(command, arguments)) {
            command.run(context, new DefaultApplicationArguments(arguments));
            return 0;
        } catch (BackupRefused | StartRefused refused) {
            System.err.println(refused.getMessage());
        } catch (BeansException e) {
            // the database was opened for a part that needs it
            var refusal = StartRefusalReporter.refusalIn(e);
            System.err.println(refusal.orElseThrow(() -> e).getMessage());
        } catch (IOException e) {
            System.err.println("没有完成：" + e.getMessage() + "。 Not done: " + e.getMessage() + ".");
        }
        return 1;
    }

    private void run(ConfigurableApplicationContext context, DefaultApplicationArguments options) throws IOException {
        switch (this) {
            case BACKUP -> context.getBean(BackupCommand.class).run(option(options, "to"));
            case RESTORE -> context.getBean(RestoreCommand.class).run(option(options, "from"));
        }
    }

    private static ConfigurableApplicationContext context(Command command, String[] arguments) {
        return new SpringApplicationBuilder(CommandParts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                // nothing is opened before a command wants it: a bad file is refused first
                .lazyInitialization(true)
                .properties(Map.of(SETTING, command.name()))
                .run(arguments);
    }

    private static Optional<Command> named(String[] arguments) {
        return Arrays.stream(values())
                .filter(each -> arguments.length > 0 && each.name().equalsIgnoreCase(arguments[0]))
                .findFirst();
    }

    private static Optional<String> option(DefaultApplicationArguments options, String name) {
        var values = options.getOptionValues(name);
        return values == null ? Optional.empty() : values.stream().findFirst();
    }
}
