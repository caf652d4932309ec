package cn.hengli.maintenance;

import cn.hengli.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A system that a command is given for: a data folder, and a database of its own unless it is the embedded one. */
record Given(Path home, List<String> settings) {

    static Given embedded(Path home) {
        return new Given(home, List.of());
    }

    static Given external(Path home, TestDatabase database) {
        return external(home, database.url(), database.username(), database.password());
    }

    static Given external(Path home, String url, String user, String password) {
        return new Given(
                home,
                List.of(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password));
    }

    /** @return what the process would end with */
    int command(String name, String... more) {
        var arguments = new ArrayList<String>();
        arguments.add(name);
        arguments.add("--hengli.data-dir=" + home);
        arguments.addAll(settings);
        arguments.addAll(List.of(more));
        return Command.run(arguments.toArray(String[]::new));
    }

    static DataSource source(TestDatabase database) {
        return new DriverManagerDataSource(database.url(), database.username(), database.password());
    }

    static JdbcClient jdbc(TestDatabase database) {
        return JdbcClient.create(source(database));
    }
}
