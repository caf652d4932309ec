package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the time goes: a flight recording while one thing is asked for without end, counted by layers, packages and methods. */
final class Profile {

    private static final int TOP = 25;

    /** The layers, the first that is found from the top of the stack downwards. */
    private static final List<Map.Entry<String, String>> LAYERS = List.of(
            Map.entry("org.postgresql.", "PostgreSQL driver"),
            Map.entry("com.zaxxer.", "connection pool"),
            Map.entry("org.hibernate.", "Hibernate"),
            Map.entry("org.springframework.session.", "Spring Session"),
            Map.entry("org.springframework.jdbc.", "Spring JDBC"),
            Map.entry("org.springframework.expression.", "expressions (SpEL)"),
            Map.entry("ognl.", "expressions (OGNL)"),
            Map.entry("org.thymeleaf.", "Thymeleaf"),
            Map.entry("org.attoparser.", "Thymeleaf"),
            Map.entry("org.unbescape.", "Thymeleaf"),
            Map.entry("cn.hengli.", "Hengli"),
            Map.entry("tools.jackson.", "JSON"),
            Map.entry("org.springframework.security.", "Spring Security"),
            Map.entry("org.springframework.transaction.", "transactions"),
            Map.entry("org.springframework.context.support.", "messages"),
            Map.entry("org.springframework.web.", "Spring MVC"),
            Map.entry("org.apache.", "Tomcat"));

    private interface Load {
        void run() throws Exception;
    }

    private final Path file;

    private Profile(Path file) {
        this.file = file;
    }

    /** Appends to profile.txt what took the time of pages and saves. */
    static void take(Settings settings, Site site, Pages pages, Writes writes) throws Exception {
        var profile = new Profile(settings.results().resolve("profile.txt"));
        Files.writeString(profile.file, "");
        var seconds = Math.max(2, settings.seconds() * 4);
        var wrk = new Wrk(settings);
        for (var page : MeasuredPage.all()) {
            if (page.name().equals("consolidated ledger") || page.name().equals("ledger list")) {
                // signed in, and warm, before it is watched
                var cookies = pages.cookies(site, page);
                wrk.pages(site.origin() + page.path(), cookies, settings.seconds());
                profile.record(
                        settings, site, page.name(), () -> wrk.pages(site.origin() + page.path(), cookies, seconds));
            }
        }
        writes.keepSaving(settings.seconds());
        profile.record(settings, site, "save", () -> writes.keepSaving(seconds));
    }

    private void record(Settings settings, Site site, String name, Load load) throws Exception {
        Progress.say("profile of %s", name);
        var recording = settings.results().resolve(name.replace(' ', '-') + ".jfr");
        jcmd(site, "JFR.start", "name=benchmark", "settings=profile");
        try {
            load.run();
        } finally {
            jcmd(site, "JFR.stop", "name=benchmark", "filename=" + recording.toAbsolutePath());
        }
        summarise(name, recording);
    }

    private static void jcmd(Site site, String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString()));
        all.add(Long.toString(site.pid()));
        all.addAll(List.of(words));
        Command.run(Map.of(), 120, all);
    }

    private void summarise(String name, Path recording) throws IOException {
        var running = new Counts();
        var allocating = new Counts();
        var database = 0.0;
        var garbage = 0.0;
        try (var events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                var event = events.readEvent();
                switch (event.getEventType().getName()) {
                    case "jdk.ExecutionSample", "jdk.NativeMethodSample" -> running.count(event, 1);
                    case "jdk.ObjectAllocationSample" -> allocating.count(event, event.getLong("weight"));
                    case "jdk.SocketRead" ->
                        database += isDatabase(event) ? event.getDuration().toNanos() / 1e9 : 0;
                    case "jdk.GarbageCollection" ->
                        garbage += event.getDuration("sumOfPauses").toNanos() / 1e9;
                    default -> {}
                }
            }
        }
        var text = "# " + name + "\n\n"
                + "waiting for the database, reads of more than 10 ms only: %.2f s of all threads; collecting garbage: %.2f s%n%n"
                        .formatted(database, garbage)
                + running.table("processor time by layer", running.layers)
                + running.table("processor time by package", running.packages)
                + running.table("processor time by method (self)", running.methods)
                + running.table("processor time by Hengli's own method (with all below it)", running.own)
                + allocating.table("allocated bytes by layer", allocating.layers)
                + allocating.table("allocated bytes by Hengli's own method (with all below it)", allocating.own)
                + allocating.table("allocated bytes by class", allocating.classes);
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private static boolean isDatabase(RecordedEvent event) {
        return event.getStackTrace() != null
                && event.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> type(frame).startsWith("org.postgresql."));
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }

    /** Samples of request threads, by what stands in their stacks. */
    private static final class Counts {
        private final Map<String, Double> layers = new HashMap<>();
        private final Map<String, Double> packages = new HashMap<>();
        private final Map<String, Double> methods = new HashMap<>();
        private final Map<String, Double> own = new HashMap<>();
        private final Map<String, Double> classes = new HashMap<>();
        private double all;

        private void count(RecordedEvent event, double weight) {
            if (event.getStackTrace() == null) {
                return;
            }
            var frames = event.getStackTrace().getFrames();
            // a thread that waits for the network stands in a native method as well
            if (frames.isEmpty()
                    || event.getEventType().getName().equals("jdk.NativeMethodSample") && isWaiting(frames)) {
                return;
            }
            all += weight;
            var first = frames.get(0);
            layers.merge(layer(frames), weight, Double::sum);
            packages.merge(type(first).replaceAll("\\.[^.]*$", ""), weight, Double::sum);
            methods.merge(type(first) + "." + first.getMethod().getName(), weight, Double::sum);
            own.merge(first(frames, Counts::isOwn), weight, Double::sum);
            if (event.hasField("objectClass")) {
                classes.merge(event.getClass("objectClass").getName(), weight, Double::sum);
            }
        }

        /** Filters are below everything, and tell nothing. */
        private static boolean isOwn(RecordedFrame frame) {
            return type(frame).startsWith("cn.hengli.")
                    && !type(frame).contains("$$")
                    && !type(frame).contains("PasswordWall")
                    && !type(frame).contains("FairShare");
        }

        private static boolean isWaiting(List<RecordedFrame> frames) {
            var method = frames.get(0).getMethod().getName();
            return method.contains("poll")
                    || method.contains("epoll")
                    || method.contains("accept")
                    || method.contains("read0")
                    || method.contains("readBytes")
                    || method.contains("wait");
        }

        private static String first(List<RecordedFrame> frames, Function<RecordedFrame, Boolean> wanted) {
            return frames.stream()
                    .filter(wanted::apply)
                    .findFirst()
                    .map(frame -> type(frame) + "." + frame.getMethod().getName())
                    .orElse("(none: templates and what lies around)");
        }

        private static String layer(List<RecordedFrame> frames) {
            for (var frame : frames) {
                for (var layer : LAYERS) {
                    if (type(frame).startsWith(layer.getKey())) {
                        return layer.getValue();
                    }
                }
            }
            return "Java itself";
        }

        private String table(String title, Map<String, Double> counts) {
            var text = new StringBuilder("## " + title + "\n\n");
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .limit(TOP)
                    .forEach(each ->
                            text.append("%5.1f %%  %s%n".formatted(100 * each.getValue() / all, each.getKey())));
            return text.append('\n').toString();
        }
    }
}
