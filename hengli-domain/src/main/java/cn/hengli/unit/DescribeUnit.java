package cn.hengli.unit;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.util.ArrayList;
import lombok.RequiredArgsConstructor;

/** 修改单位: kind, order, pinyin, aliases, whether entries are signed off, who answers for it. */
@UseCase
@RequiredArgsConstructor
public class DescribeUnit {

    private final UnitDesk desk;
    private final Names names;

    public record Command(UnitId unit, long version, UnitDescription description) {}

    public void describe(Command command, Actor actor) {
        check(command, actor);
        var unit = desk.take(command.unit(), command.version(), actor);
        command.description().applyTo(unit);
        desk.putBack(unit, actor);
    }

    /** Refuses what {@link #describe} would refuse, and changes nothing. */
    public void check(Command command, Actor actor) {
        var unit = desk.take(command.unit(), command.version(), actor);
        var problems = new ArrayList<Problem>();
        names.checkOfUnit(null, command.description().aliases(), unit.id(), problems);
        command.description().check(problems);
        Refused.unlessEmpty(problems);
    }
}
