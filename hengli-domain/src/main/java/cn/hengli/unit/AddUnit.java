package cn.hengli.unit;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 新增单位: the administrator adds a unit, by the name it has from a day on. */
@UseCase
@RequiredArgsConstructor
public class AddUnit {

    private final UnitDesk desk;
    private final Names names;

    /** @param from the first day of the name; null when none could be read */
    public record Command(String name, @Nullable LocalDate from, UnitDescription description) {}

    public UnitId add(Command command, Actor actor) {
        check(command, actor);
        var described = command.description();
        var unit = Unit.named(
                command.name(),
                Objects.requireNonNull(command.from()),
                Objects.requireNonNull(described.kind()),
                Pinyin.of(described.pinyin()),
                Objects.requireNonNull(described.position()));
        described.applyTo(unit);
        desk.putBack(unit, actor);
        return unit.id();
    }

    /** Refuses what {@link #add} would refuse, and adds nothing. */
    public void check(Command command, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_UNITS);
        var problems = new ArrayList<Problem>();
        names.checkOfUnit(command.name(), command.description().aliases(), null, problems);
        UnitDay.check("from", command.from(), problems);
        command.description().check(problems);
        Refused.unlessEmpty(problems);
    }
}
