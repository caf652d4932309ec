package cn.hengli.plan;

import cn.hengli.plan.PlanDocument.GroupPart;
import cn.hengli.plan.PlanDocument.IndicatorPart;
import cn.hengli.plan.PlanDocument.MilestonePart;
import cn.hengli.plan.PlanDocument.TaskPart;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Reason;
import cn.hengli.shared.TextRefusal;
import cn.hengli.shared.TextRule;
import cn.hengli.unit.Pinyin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks a plan's file from its first line to its last and names every problem with its place. */
final class PlanCheck {

    private static final TextRule NAME = TextRule.line(100);
    private static final TextRule LINE = TextRule.line(200);
    private static final TextRule POINT = TextRule.text(1000);
    private static final int MOST = 1000;

    private final PlanDocument document;
    private final NameBook names;
    private final List<Problem> problems = new ArrayList<>();

    private PlanCheck(PlanDocument document, NameBook names) {
        this.document = document;
        this.names = names;
    }

    static List<Problem> problems(PlanDocument document, NameBook names) {
        var check = new PlanCheck(document, names);
        check.problems.addAll(HeaderCheck.problems(document.plan()));
        check.checkUnits();
        check.checkCollectives();
        check.problems.addAll(names.problems());
        check.checkGroups();
        check.checkTasks();
        return merged(document.unreadable(), check.problems);
    }

    /** What could not be read is missing too: it is named once. */
    private static List<Problem> merged(List<Problem> unreadable, List<Problem> problems) {
        var places = unreadable.stream().map(Problem::field).collect(Collectors.toSet());
        var all = new ArrayList<>(unreadable);
        problems.stream().filter(problem -> !places.contains(problem.field())).forEach(all::add);
        return all;
    }

    private void checkUnits() {
        atMost(document.units(), "units");
        for (int i = 0; i < document.units().size(); i++) {
            var unit = document.units().get(i);
            var place = "units[%d]".formatted(i + 1);
            NAME.check(place + ".name", unit.name(), problems);
            each(NAME, unit.aliases(), place + ".aliases");
            present(unit.kind(), place + ".kind");
            if (unit.pinyin() == null) {
                add(place + ".pinyin", TextRefusal.MISSING);
            } else if (!Pinyin.isWellFormed(unit.pinyin())) {
                add(place + ".pinyin", PlanFileRefusal.NOT_PINYIN, unit.pinyin());
            }
        }
    }

    private void checkCollectives() {
        atMost(document.collectives(), "collectives");
        for (int i = 0; i < document.collectives().size(); i++) {
            var collective = document.collectives().get(i);
            var place = "collectives[%d]".formatted(i + 1);
            NAME.check(place + ".name", collective.name(), problems);
            each(NAME, collective.aliases(), place + ".aliases");
            units(collective.members(), place + ".members");
        }
    }

    private void checkGroups() {
        if (document.groups().isEmpty()) {
            add("groups", PlanFileRefusal.NO_GROUPS);
        }
        atMost(document.groups(), "groups");
        var numbers = new HashSet<Integer>();
        for (int i = 0; i < document.groups().size(); i++) {
            var group = document.groups().get(i);
            var place = "groups[%d]".formatted(i + 1);
            number(group.number(), place + ".number", numbers);
            NAME.check(place + ".name", group.name(), problems);
            LINE.check(place + ".leader", group.leader(), problems);
            each(LINE, group.deputies(), place + ".deputies");
            each(POINT, group.duties(), place + ".duties");
            units(group.members(), place + ".members");
        }
    }

    private void checkTasks() {
        if (document.tasks().isEmpty()) {
            add("tasks", PlanFileRefusal.NO_TASKS);
        }
        atMost(document.tasks(), "tasks");
        var groups = document.groups().stream()
                .map(GroupPart::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var numbers = new HashSet<Integer>();
        for (int i = 0; i < document.tasks().size(); i++) {
            var task = document.tasks().get(i);
            var place = "tasks[%d]".formatted(i + 1);
            number(task.number(), place + ".number", numbers);
            LINE.check(place + ".title", task.title(), problems);
            each(POINT, task.measures(), place + ".measures");
            if (task.group() == null || !groups.contains(task.group())) {
                add(place + ".group", PlanFileRefusal.GROUP_UNKNOWN, String.valueOf(task.group()));
            }
            parties(task, place);
            schedule(task, place);
            for (int j = 0; j < task.indicators().size(); j++) {
                indicator(task.indicators().get(j), "%s.indicators[%d]".formatted(place, j + 1));
            }
            for (int j = 0; j < task.milestones().size(); j++) {
                milestone(task.milestones().get(j), "%s.milestones[%d]".formatted(place, j + 1));
            }
        }
    }

    private void parties(TaskPart task, String place) {
        if (task.leads().isEmpty()) {
            add(place + ".leads", PlanFileRefusal.LEAD_MISSING);
        }
        var taken = new HashSet<NameBook.Named>();
        names.resolve(task.leads(), place + ".leads", taken, problems);
        names.resolve(task.supports(), place + ".supports", taken, problems);
    }

    private void schedule(TaskPart task, String place) {
        present(task.startsOn(), place + ".startsOn");
        present(task.continuing(), place + ".continuing");
        if (task.startsOn() != null && task.continuing() != null) {
            new Schedule(task.startsOn(), task.dueOn(), task.continuing())
                    .problems()
                    .forEach(problem -> problems.add(
                            new Problem(place + "." + problem.field(), problem.reason(), problem.arguments())));
        }
    }

    private void indicator(IndicatorPart indicator, String place) {
        NAME.check(place + ".name", indicator.name(), problems);
        TextRule.line(20).check(place + ".unit", indicator.unit(), problems);
        POINT.optional().check(place + ".note", indicator.note(), problems);
        present(indicator.counting(), place + ".counting");
        figure(indicator.baseline(), place + ".baseline");
        figure(indicator.target(), place + ".target");
    }

    private void milestone(MilestonePart milestone, String place) {
        LINE.check(place + ".name", milestone.name(), problems);
        present(milestone.dueOn(), place + ".dueOn");
    }

    private void figure(@Nullable BigDecimal figure, String place) {
        if (figure != null && !Figures.fits(figure)) {
            add(place, PlanFileRefusal.FIGURE_NOT_EXACT, figure.toString());
        }
    }

    private void units(List<String> members, String place) {
        for (var named : names.resolve(members, place, new HashSet<>(), problems)) {
            if (named.collective()) {
                add(place, PlanFileRefusal.UNIT_EXPECTED, named.name());
            }
        }
    }

    private void number(@Nullable Integer number, String place, Set<Integer> taken) {
        if (number == null) {
            add(place, TextRefusal.MISSING);
        } else if (number < 1 || number > MOST) {
            add(place, PlanFileRefusal.NUMBER_NOT_POSITIVE, number);
        } else if (!taken.add(number)) {
            add(place, PlanFileRefusal.NUMBER_TWICE, number);
        }
    }

    private void each(TextRule rule, List<String> texts, String place) {
        atMost(texts, place);
        for (int i = 0; i < texts.size(); i++) {
            rule.check("%s[%d]".formatted(place, i + 1), texts.get(i), problems);
        }
    }

    private void atMost(List<?> parts, String place) {
        if (parts.size() > MOST) {
            add(place, PlanFileRefusal.TOO_MANY, MOST, parts.size());
        }
    }

    private void present(@Nullable Object value, String place) {
        if (value == null) {
            add(place, TextRefusal.MISSING);
        }
    }

    private void add(String place, Reason reason, Object... arguments) {
        problems.add(Problem.at(place, reason, arguments));
    }
}
