package cn.hengli.ledger;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 调整差别: what lies between the entries of a quarter and what is owed by now.
 *
 * @param lines by task number, leads first
 */
public record PeriodDifference(List<Line> lines) {

    /** What becomes of an entry. */
    public enum Change {
        /** 新增: it is owed, and there is none. */
        ADD,
        /** 恢复: it is owed once more, and the one that was withdrawn comes back. */
        REVIVE,
        /** 撤销: it is owed no more, and nothing was ever written in it. */
        LAPSE,
        /** 角色变更: the unit leads where it supported, or the other way round; what was written stays. */
        CHANGE_ROLE,
        /** 保留: it is owed no more and stays all the same, because something was written in it. */
        KEEP
    }

    /**
     * One unit's entry about one task.
     *
     * @param role the one it is to have
     * @param entry null where there is none yet
     */
    public record Line(
            Change change,
            TaskId task,
            int taskNumber,
            String taskTitle,
            UnitId unit,
            String unitName,
            AssignmentRole role,
            @Nullable StandingEntry entry) {

        private static Line of(Change change, Obligation owed, @Nullable StandingEntry entry) {
            return new Line(
                    change,
                    owed.task(),
                    owed.taskNumber(),
                    owed.taskTitle(),
                    owed.unit(),
                    owed.unitName(),
                    owed.role(),
                    entry);
        }

        private static Line of(Change change, StandingEntry entry) {
            return new Line(
                    change,
                    entry.task(),
                    entry.taskNumber(),
                    entry.taskTitle(),
                    entry.unit(),
                    entry.unitName(),
                    entry.role(),
                    entry);
        }

        Obligation obligation() {
            return new Obligation(task, taskNumber, taskTitle, unit, unitName, role);
        }

        private String mark() {
            return String.join(" ", change.name(), task.toString(), unit.toString(), role.name());
        }
    }

    private record Place(TaskId task, UnitId unit) {}

    static PeriodDifference between(List<Obligation> owed, List<StandingEntry> entries) {
        var unowed = new LinkedHashMap<Place, StandingEntry>();
        entries.forEach(entry -> unowed.put(new Place(entry.task(), entry.unit()), entry));
        var lines = new ArrayList<Line>();
        for (var each : owed) {
            var entry = unowed.remove(new Place(each.task(), each.unit()));
            if (entry == null) {
                lines.add(Line.of(Change.ADD, each, null));
            } else if (entry.lapsed()) {
                lines.add(Line.of(Change.REVIVE, each, entry));
            } else if (entry.role() != each.role()) {
                lines.add(Line.of(Change.CHANGE_ROLE, each, entry));
            }
        }
        unowed.values().stream()
                .filter(entry -> !entry.lapsed())
                .map(entry -> Line.of(entry.state() == EntryState.PENDING ? Change.LAPSE : Change.KEEP, entry))
                .forEach(lines::add);
        lines.sort(Comparator.comparingInt(Line::taskNumber).thenComparing(Line::role));
        return new PeriodDifference(List.copyOf(lines));
    }

    public List<Line> of(Change change) {
        return lines.stream().filter(line -> line.change() == change).toList();
    }

    /** How many entries the quarter gains, new ones and such as come back. */
    public int added() {
        return of(Change.ADD).size() + of(Change.REVIVE).size();
    }

    public int lapsed() {
        return of(Change.LAPSE).size();
    }

    public int rolesChanged() {
        return of(Change.CHANGE_ROLE).size();
    }

    /** Whether there is nothing to do. */
    public boolean isInStep() {
        return lines.stream().allMatch(line -> line.change() == Change.KEEP);
    }

    /** Stands for all that applying it would do; what somebody has looked at is known again by it. */
    public String fingerprint() {
        var marks = lines.stream()
                .filter(line -> line.change() != Change.KEEP)
                .map(Line::mark)
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(marks.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
