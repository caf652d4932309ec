package cn.hengli.plan;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Figure;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UseCase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 维护量化指标: the office adds an indicator, corrects what it means, adjusts its target, or retires it. */
@UseCase
@RequiredArgsConstructor
public class MaintainIndicators {

    private static final TextRule NAME = TextRule.line(100);
    private static final TextRule UNIT = TextRule.line(20);
    private static final TextRule NOTE = TextRule.text(500).optional();
    private static final TextRule BASIS = TextRule.text(500);

    private final TaskDesk desk;
    private final Clock clock;

    /**
     * What an indicator means, as typed.
     *
     * @param baseline empty for none
     */
    public record Meaning(String name, String unitOfMeasure, String baseline, Counting counting, String note) {}

    /** @param target empty for none */
    public IndicatorId add(TaskId id, long version, Meaning typed, String target, Actor actor) {
        var task = desk.take(id, version, actor);
        var problems = new ArrayList<Problem>();
        var meaning = meaning(typed, problems);
        var figure = figure("target", target, problems);
        nameMustBeFree(task, null, typed.name().strip(), problems);
        Refused.unlessEmpty(problems);
        var indicator = task.measureBy(meaning, figure);
        desk.putBack(task, actor);
        return indicator.id();
    }

    public void change(TaskId id, long version, IndicatorId indicator, Meaning typed, Actor actor) {
        var task = desk.take(id, version, actor);
        var changed = task.indicator(indicator);
        var problems = new ArrayList<Problem>();
        var meaning = meaning(typed, problems);
        nameMustBeFree(task, indicator, typed.name().strip(), problems);
        Refused.unlessEmpty(problems);
        changed.mean(meaning);
        desk.putBack(task, actor);
    }

    /**
     * Sets another target; the original, the basis and the day stay on record.
     *
     * @param target empty for none
     * @param basis the paper it rests on
     */
    public void adjust(TaskId id, long version, IndicatorId indicator, String target, String basis, Actor actor) {
        var task = desk.take(id, version, actor);
        var problems = new ArrayList<Problem>();
        var figure = figure("target", target, problems);
        BASIS.check("basis", basis, problems);
        Refused.unlessEmpty(problems);
        task.indicator(indicator).adjust(figure, basis.strip(), LocalDate.now(clock));
        desk.putBack(task, actor);
    }

    /** Takes it out of use; what was reported for it stays. */
    public void retire(TaskId id, long version, IndicatorId indicator, Actor actor) {
        var task = desk.take(id, version, actor);
        task.indicator(indicator).retire(clock.instant());
        desk.putBack(task, actor);
    }

    private static IndicatorMeaning meaning(Meaning typed, List<Problem> problems) {
        NAME.check("name", typed.name(), problems);
        UNIT.check("unitOfMeasure", typed.unitOfMeasure(), problems);
        NOTE.check("note", typed.note(), problems);
        var note = typed.note().strip();
        return new IndicatorMeaning(
                typed.name().strip(),
                typed.unitOfMeasure().strip(),
                figure("baseline", typed.baseline(), problems),
                typed.counting(),
                note.isEmpty() ? null : note);
    }

    private static @Nullable BigDecimal figure(String field, String typed, List<Problem> problems) {
        if (typed.isBlank()) {
            return null;
        }
        var figure = Figure.read(typed).orElse(null);
        if (figure == null || figure.signum() < 0 || !Figures.fits(figure)) {
            problems.add(Problem.at(field, PlanRefusal.NUMBER_OUT_OF_RANGE));
        }
        return figure;
    }

    private static void nameMustBeFree(Task task, @Nullable IndicatorId self, String name, List<Problem> problems) {
        var taken = task.indicators().stream()
                .filter(other -> !other.isRetired() && !other.id().equals(self))
                .anyMatch(other -> other.name().equals(name));
        if (taken) {
            problems.add(Problem.at("name", PlanRefusal.NAME_TAKEN, name));
        }
    }
}
