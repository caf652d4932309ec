package cn.hengli.dashboard.web;

import cn.hengli.dashboard.ReadProgress;
import cn.hengli.dashboard.Situation;
import cn.hengli.light.TaskLight;
import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lays the figures of a situation out for a chart: one line for each series, one figure for each quarter. */
@Component
@RequiredArgsConstructor
class ChartFigures {

    private final MessageSource messages;

    /**
     * What a chart shows.
     *
     * @param unit of measure, behind each figure
     */
    record Chart(List<String> quarters, List<Series> series, String unit) {}

    /**
     * One line or bar.
     *
     * @param look how it is drawn: {@code line}, {@code dashed}, or the name of a light
     * @param figures null where there is none
     */
    record Series(String name, String look, List<@Nullable BigDecimal> figures) {}

    Optional<Chart> of(String kind, Situation situation) {
        return switch (kind) {
            case "course" -> Optional.of(course(situation));
            case "lights" -> Optional.of(lights(situation));
            default -> Optional.empty();
        };
    }

    /** What was accepted of a task, beside what was expected. */
    Chart of(ReadProgress.TaskCourse course) {
        var standings = course.standings();
        return new Chart(
                standings.stream()
                        .map(each -> quarter(each.quarter().quarter()))
                        .toList(),
                List.of(
                        new Series(
                                words("chart.percent"),
                                "strong",
                                standings.stream()
                                        .<@Nullable BigDecimal>map(
                                                each -> each.judgement().percent())
                                        .toList()),
                        new Series(
                                words("chart.expected"),
                                "dashed",
                                standings.stream()
                                        .<@Nullable BigDecimal>map(
                                                each -> each.judgement().expected())
                                        .toList())),
                "%");
    }

    private Chart course(Situation situation) {
        var series = new ArrayList<Series>();
        for (var course : DashboardController.courses(situation)) {
            var town = course.key().isEmpty();
            var name = town ? words("dashboard.town") : course.key() + "　" + course.name();
            series.add(new Series(
                    name + (town ? words("chart.percent") : ""),
                    town ? "strong" : "line",
                    course.quarters().stream()
                            .<@Nullable BigDecimal>map(each -> each.percent())
                            .toList()));
            if (town) {
                series.add(new Series(
                        name + words("chart.expected"),
                        "dashed",
                        course.quarters().stream()
                                .<@Nullable BigDecimal>map(each -> each.expected())
                                .toList()));
            }
        }
        return new Chart(quarters(situation), series, "%");
    }

    private Chart lights(Situation situation) {
        var quarters =
                situation.progress().quarters().stream().map(situation::in).toList();
        return new Chart(
                quarters(situation),
                Arrays.stream(TaskLight.values())
                        .map(light -> new Series(
                                words("TaskLight." + light),
                                light.name(),
                                quarters.stream()
                                        .<@Nullable BigDecimal>map(each -> BigDecimal.valueOf(
                                                each.count(light).now()))
                                        .toList()))
                        .toList(),
                "");
    }

    private List<String> quarters(Situation situation) {
        return situation.progress().quarters().stream()
                .map(each -> quarter(each.quarter()))
                .toList();
    }

    private String quarter(Quarter quarter) {
        return words("dashboard.quarter.short", quarter.year(), quarter.number());
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
