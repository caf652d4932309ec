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

/** 撤并单位: ends a unit on a day; a successor owes from then on what it owed. Can be taken back. */
@UseCase
@RequiredArgsConstructor
public class DissolveUnit {

    private final UnitDesk desk;
    private final Units units;

    /**
     * @param on the first day on which it is no more; null when none could be read
     * @param successor null when there is none
     */
    public record Command(
            UnitId unit,
            long version,
            @Nullable LocalDate on,
            @Nullable UnitId successor) {}

    public void dissolve(Command command, Actor actor) {
        var unit = desk.take(command.unit(), command.version(), actor);
        var problems = new ArrayList<Problem>();
        UnitDay.check("on", command.on(), problems);
        if (command.on() != null && command.successor() != null) {
            checkSuccessor(unit, command.on(), command.successor(), problems);
        }
        Refused.unlessEmpty(problems);
        unit.dissolve(Objects.requireNonNull(command.on()), command.successor());
        desk.putBack(unit, actor);
    }

    public void restore(UnitId id, long version, Actor actor) {
        var unit = desk.take(id, version, actor);
        unit.restore();
        desk.putBack(unit, actor);
    }

    private void checkSuccessor(Unit unit, LocalDate on, UnitId id, List<Problem> problems) {
        var successor = units.findById(id);
        if (successor.isEmpty()) {
            problems.add(Problem.at("successor", UnitRefusal.SUCCESSOR_UNKNOWN));
        } else if (leadsTo(unit.id(), successor.get())) {
            problems.add(Problem.at("successor", UnitRefusal.SUCCESSOR_IN_CIRCLE));
        } else if (successor.get().isDissolvedOn(on)) {
            problems.add(Problem.at("successor", UnitRefusal.SUCCESSOR_DISSOLVED));
        }
    }

    /** Whether the work of the unit would come back to it. */
    private boolean leadsTo(UnitId id, Unit successor) {
        var next = successor;
        while (!next.id().equals(id)) {
            var after = next.successor();
            if (after == null) {
                return false;
            }
            next = units.getById(after);
        }
        return true;
    }
}
