package cn.hengli.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** All that was measured, one figure a line in samples.csv, kept from run to run until somebody wants to begin anew. */
final class Samples {

    private static final String HEAD = "step,round,site,subject,metric,value";

    /** One figure. */
    record Sample(String step, int round, String site, String subject, String metric, double value) {}

    private final Path file;
    private final List<Sample> all = new ArrayList<>();

    Samples(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().skip(1).map(Samples::read).forEach(all::add);
        }
    }

    private static Sample read(String line) {
        var cells = line.split(",");
        // subjects have commas of their own
        var subject = String.join(",", List.of(cells).subList(3, cells.length - 2));
        return new Sample(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                subject,
                cells[cells.length - 2],
                Double.parseDouble(cells[cells.length - 1]));
    }

    /** All of a round at once: one that was broken off leaves nothing behind. */
    void add(List<Sample> more) throws IOException {
        all.addAll(more);
        var text = new StringBuilder(Files.exists(file) ? "" : HEAD + "\n");
        more.forEach(each -> text.append(String.format(
                Locale.ROOT,
                "%s,%d,%s,%s,%s,%.4f%n",
                each.step,
                each.round,
                each.site,
                each.subject,
                each.metric,
                each.value)));
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Whether that step has its figures of that round. */
    boolean has(String step, int round) {
        return all.stream().anyMatch(each -> each.step.equals(step) && each.round == round);
    }

    List<Sample> of(String step) {
        return all.stream().filter(each -> each.step.equals(step)).toList();
    }

    OptionalDouble one(String step, int round, String site, String subject, String metric) {
        return all.stream()
                .filter(each -> each.step.equals(step)
                        && each.round == round
                        && each.site.equals(site)
                        && each.subject.equals(subject)
                        && each.metric.equals(metric))
                .mapToDouble(Sample::value)
                .findFirst();
    }

    double[] each(String step, String site, String subject, String metric) {
        return all.stream()
                .filter(each -> each.step.equals(step)
                        && each.site.equals(site)
                        && each.subject.equals(subject)
                        && each.metric.equals(metric))
                .mapToDouble(Sample::value)
                .toArray();
    }
}
