package cn.hengli.plan;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a revision of a task keeps: field → readable text. Indicators and milestones are numbered by their place, which never
 * changes: {@code indicator.1.target}.
 */
final class TaskContent {

    private final SortedMap<String, String> content = new TreeMap<>();

    private TaskContent() {}

    static SortedMap<String, String> of(Task task, Function<Assignee, String> nameOf) {
        var content = new TaskContent();
        content.put("title", task.title());
        content.put("startsOn", task.schedule().startsOn());
        content.put("dueOn", task.schedule().dueOn());
        content.put("extensionRefusedTo", task.extensionRefusedTo());
        content.put("continuing", task.schedule().continuing());
        content.put("leads", names(task, AssignmentRole.LEAD, nameOf));
        content.put("supports", names(task, AssignmentRole.SUPPORT, nameOf));
        task.indicators().forEach(content::indicator);
        task.milestones().forEach(content::milestone);
        return content.content;
    }

    private static String names(Task task, AssignmentRole role, Function<Assignee, String> nameOf) {
        return task.assignments().stream()
                .filter(Assignment::isInForce)
                .filter(assignment -> assignment.role() == role)
                .map(Assignment::assignee)
                .map(nameOf)
                .collect(Collectors.joining("、"));
    }

    private void indicator(Indicator indicator) {
        var place = "indicator." + (indicator.position() + 1);
        put(place + ".name", indicator.name());
        put(place + ".unitOfMeasure", indicator.unitOfMeasure());
        put(place + ".baseline", plain(indicator.baseline()));
        put(place + ".target", plain(indicator.target()));
        put(place + ".counting", indicator.counting());
        put(place + ".note", indicator.note());
        put(place + ".adjustmentBasis", indicator.adjustmentBasis());
        put(place + ".adjustedOn", indicator.adjustedOn());
        put(place + ".retired", indicator.isRetired() ? true : null);
    }

    private void milestone(Milestone milestone) {
        var place = "milestone." + (milestone.position() + 1);
        put(place + ".name", milestone.name());
        put(place + ".dueOn", milestone.dueOn());
        put(place + ".reachedOn", milestone.reachedOn());
        put(place + ".redLine", milestone.redLine() ? true : null);
        put(place + ".retired", milestone.isRetired() ? true : null);
    }

    private void put(String field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            content.put(field, value.toString());
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }
}
