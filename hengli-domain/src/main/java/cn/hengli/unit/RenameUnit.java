package cn.hengli.unit;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 单位更名: another name from a day on; older papers keep the old one. */
@UseCase
@RequiredArgsConstructor
public class RenameUnit {

    private final UnitDesk desk;
    private final Names names;

    /**
     * @param from the first day of the new name; null when none could be read
     * @param pinyin of the new name, syllables apart
     */
    public record Command(
            UnitId unit,
            long version,
            String name,
            @Nullable LocalDate from,
            String pinyin) {}

    public void rename(Command command, Actor actor) {
        check(command, actor);
        var unit = desk.take(command.unit(), command.version(), actor);
        unit.rename(command.name(), Objects.requireNonNull(command.from()));
        unit.describe(unit.kind(), Pinyin.of(command.pinyin()), unit.position());
        desk.putBack(unit, actor);
    }

    /** Refuses what {@link #rename} would refuse, and changes nothing. */
    public void check(Command command, Actor actor) {
        var unit = desk.take(command.unit(), command.version(), actor);
        var problems = new ArrayList<Problem>();
        names.checkOfUnit(command.name(), List.of(), unit.id(), problems);
        UnitDay.check("from", command.from(), problems);
        if (!Pinyin.isWellFormed(command.pinyin())) {
            problems.add(Problem.at("pinyin", UnitRefusal.NOT_PINYIN));
        }
        Refused.unlessEmpty(problems);
    }
}
