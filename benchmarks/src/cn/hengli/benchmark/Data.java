package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Two data folders: the demo as it begins, and the same with 200 plans more. */
final class Data {

    static final String ONE = "one";
    static final String MANY = "many";

    private final Settings settings;

    Data(Settings settings) {
        this.settings = settings;
    }

    void prepare() throws IOException, InterruptedException, SQLException {
        if (!isDone(ONE)) {
            Progress.say("the demo writes its data, for a minute");
            begin(ONE);
            Site.start(settings, ONE, settings.port()).close();
            done(ONE);
        }
        if (!isDone(MANY)) {
            begin(MANY);
            Command.run(
                    Map.of(),
                    600,
                    List.of(
                            "cp",
                            "-a",
                            settings.work().resolve(ONE) + "/.",
                            settings.work().resolve(MANY) + "/"));
            try (var site = Site.start(settings, MANY, settings.port());
                    var database = Database.of(site)) {
                Progress.say("%d plans more are written, for some minutes", settings.copies());
                var said = Command.run(
                        database.environment(),
                        3600,
                        List.of(
                                "psql",
                                "-v",
                                "copies=" + settings.copies(),
                                "-f",
                                settings.source().resolve("plans.sql").toString()));
                Files.writeString(settings.results().resolve("plans.txt"), said);
                System.out.println(said.substring(Math.max(0, said.lastIndexOf("VACUUM"))));
            }
            done(MANY);
        }
    }

    private boolean isDone(String name) {
        return Files.exists(settings.work().resolve(name + ".done"));
    }

    private void done(String name) throws IOException {
        Files.createFile(settings.work().resolve(name + ".done"));
    }

    /** What was broken off is begun anew. */
    private void begin(String name) throws IOException, InterruptedException {
        var folder = settings.work().resolve(name);
        Command.run(Map.of(), 60, List.of("rm", "-rf", folder.toString()));
        Files.createDirectories(folder);
    }
}
