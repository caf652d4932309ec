package cn.hengli.ledger;

import cn.hengli.ledger.ProgressBook.Line;
import cn.hengli.ledger.ProgressBook.OfficeLight;
import cn.hengli.ledger.ProgressBook.OpenedQuarter;
import cn.hengli.ledger.ProgressBook.PlannedTask;
import cn.hengli.light.Judgement;
import cn.hengli.light.TaskLight;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 任务进度: where a task stands in a quarter.
 *
 * @param judgement 测算灯: the light by the rule
 * @param office the light of the office, where it set one
 * @param carriers what those reported who carry the task: its leads, or where nobody leads its supporting units
 * @param lines what all its units reported
 */
public record TaskStanding(
        PlannedTask task,
        OpenedQuarter quarter,
        Judgement judgement,
        @Nullable OfficeLight office,
        List<Line> carriers,
        List<Line> lines) {

    /** 进度灯: the office's where it set one, else the rule's. */
    public TaskLight light() {
        return office == null ? judgement.light() : office.light();
    }

    /** Whether the office sees it in another way than the rule. */
    public boolean isOverridden() {
        return office != null && office.light() != judgement.light();
    }

    /** 自报灯: the worst that those declare who carry the task and have handed in. */
    public Optional<TaskLight> declared() {
        return carriers.stream()
                .filter(line -> line.state().isWithOffice())
                .map(Line::declared)
                .filter(Objects::nonNull)
                .max(Enum::compareTo)
                .map(light -> TaskLight.valueOf(light.name()));
    }

    /** 灯差: by how many colours the declared light is better than the one by the rule; less than none where the unit itself sees it worse. */
    public int gap() {
        return declared().map(judgement.light()::worseBy).orElse(0);
    }

    /** Whether its percent was accepted in this very quarter. */
    public boolean hasOwnPercent() {
        return judgement.percent() != null
                && carriers.stream().anyMatch(line -> line.state() == EntryState.ACCEPTED && line.percent() != null);
    }

    /** Those who carry the task and owe their entry, whether or not there is still time. */
    public List<Line> owing() {
        return carriers.stream().filter(line -> !line.state().isWithOffice()).toList();
    }

    /** 需协调事项 that came in with this quarter. */
    public List<Line> askingForHelp() {
        return lines.stream()
                .filter(line -> line.asksForHelp() && line.state().isWithOffice())
                .toList();
    }
}
