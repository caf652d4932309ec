package cn.hengli.ledger.web;

import cn.hengli.ledger.ConsolidatedTask;
import cn.hengli.ledger.ConsolidatedTask.Report;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.light.TaskLight;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Which tasks of a consolidated ledger are wanted, in which order, with which columns; it stands in the address. */
@Getter
@Setter
public class ConsolidatedFilter {

    /** What may be shown of the units' texts. */
    @RequiredArgsConstructor
    public enum Part {
        PROGRESS(Report::isLead, Report::progress),
        SUPPORTS(Predicate.not(Report::isLead), Report::progress),
        PROBLEMS(report -> true, Report::problems),
        HELP(report -> true, report -> report.row().helpNeeded()),
        NEXT_PLAN(Report::isLead, Report::nextPlan);

        private final Predicate<Report> who;
        private final Function<Report, String> what;

        /** Of what the office took over. */
        public List<Said> of(ConsolidatedTask task) {
            return task.accepted().stream()
                    .filter(who)
                    .map(report -> new Said(report.row().entry(), report.row().unitName(), what.apply(report)))
                    .filter(said -> !said.text.isEmpty())
                    .toList();
        }
    }

    /** What one unit says. */
    public record Said(LedgerEntryId entry, String unitName, String text) {}

    /** The order of the tasks. */
    public enum Order {
        NUMBER,
        /** the lowest first */
        PERCENT,
        /** red first, grey last */
        LIGHT,
        /** first where most is not accepted yet */
        OPEN
    }

    private static final Comparator<ConsolidatedTask> BY_NUMBER = Comparator.comparingInt(ConsolidatedTask::number);

    private @Nullable Integer group;
    private @Nullable UUID unit;
    private String light = "";
    private @Nullable EntryState state;
    private String q = "";
    private Order sort = Order.NUMBER;

    private Set<Part> show = EnumSet.noneOf(Part.class);

    /** Whether the columns are exactly those to show, even none; else, with none to show, the usual ones. */
    private boolean exact;

    public void setLight(@Nullable String light) {
        this.light = light == null ? "" : light;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }

    public void setSort(@Nullable Order sort) {
        this.sort = sort == null ? Order.NUMBER : sort;
    }

    public void setShow(@Nullable Set<Part> show) {
        this.show = show == null ? EnumSet.noneOf(Part.class) : show;
    }

    boolean lets(ConsolidatedTask task) {
        return (group == null || task.groupNumber() == group)
                && (light.isEmpty() || light.equals(task.shownLight().name()))
                && (unit == null || hasUnit(task))
                && (state == null
                        || task.reports().stream().anyMatch(each -> each.row().state() == state))
                && texts(task).anyMatch(text -> text.contains(q.strip()));
    }

    Comparator<ConsolidatedTask> order() {
        return switch (sort) {
            case NUMBER -> BY_NUMBER;
            case PERCENT ->
                Comparator.comparing(
                                (ConsolidatedTask task) -> task.percent().orElse(null),
                                Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
                        .thenComparing(BY_NUMBER);
            case LIGHT ->
                Comparator.comparing(ConsolidatedTask::shownLight, TaskLight.WORST_FIRST)
                        .thenComparing(BY_NUMBER);
            case OPEN ->
                Comparator.comparingInt((ConsolidatedTask task) ->
                                task.accepted().size() - task.reports().size())
                        .thenComparing(BY_NUMBER);
        };
    }

    public boolean shows(Part part) {
        if (exact || !show.isEmpty()) {
            return show.contains(part);
        }
        return part != Part.SUPPORTS && part != Part.HELP;
    }

    /** The columns of the table. */
    List<Part> shown() {
        return Stream.of(Part.values()).filter(this::shows).toList();
    }

    /** The same with another light, for an address. */
    public String query(@Nullable String another) {
        var query = UriComponentsBuilder.newInstance();
        query.queryParamIfPresent("group", Optional.ofNullable(group));
        query.queryParamIfPresent("unit", Optional.ofNullable(unit));
        query.queryParamIfPresent(
                "light",
                Optional.ofNullable(another)
                        .map(light -> UriUtils.encode(light, StandardCharsets.UTF_8))
                        .filter(Predicate.not(String::isEmpty)));
        query.queryParamIfPresent("state", Optional.ofNullable(state));
        query.queryParamIfPresent("sort", Optional.of(sort).filter(order -> order != Order.NUMBER));
        query.queryParamIfPresent(
                "q",
                Optional.of(UriUtils.encode(q.strip(), StandardCharsets.UTF_8)).filter(Predicate.not(String::isEmpty)));
        query.queryParamIfPresent("exact", Optional.of(exact).filter(Boolean::booleanValue));
        show.forEach(part -> query.queryParam("show", part));
        return query.build(true).toUriString();
    }

    public boolean isNarrowed() {
        return group != null || unit != null || !light.isEmpty() || state != null || !q.isBlank();
    }

    private boolean hasUnit(ConsolidatedTask task) {
        return task.reports().stream()
                .anyMatch(each -> each.row().unit().value().equals(unit));
    }

    private static Stream<String> texts(ConsolidatedTask task) {
        return Stream.concat(
                Stream.of(task.title(), task.summary(), Integer.toString(task.number())),
                task.accepted().stream()
                        .flatMap(each -> Stream.of(
                                each.row().unitName(),
                                each.progress(),
                                each.problems(),
                                each.row().helpNeeded(),
                                each.nextPlan())));
    }
}
