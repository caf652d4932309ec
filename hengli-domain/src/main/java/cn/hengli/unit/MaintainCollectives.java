package cn.hengli.unit;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 维护集合单位: the office and the administrator name sets of units and say who belongs to them. */
@UseCase
@RequiredArgsConstructor
public class MaintainCollectives {

    /** New ones stand behind those that are there, as far apart as those of a plan. */
    private static final int STEP = 10;

    private final Collectives collectives;
    private final Units units;
    private final Names names;
    private final Revisions revisions;

    public record Command(String name, List<String> aliases, Set<UnitId> members) {}

    public CollectiveId add(Command command, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_COLLECTIVES);
        var members = checked(command, null);
        var last = collectives.findAll().stream()
                .mapToInt(Collective::position)
                .max()
                .orElse(0);
        var collective = Collective.named(command.name(), last + STEP);
        keep(collective, command, members, actor);
        return collective.id();
    }

    public void change(CollectiveId id, long version, Command command, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_COLLECTIVES);
        var collective = collectives.getById(id);
        Stale.unlessSame(version, collective.version(), "collective", id);
        var members = checked(command, id);
        collective.rename(command.name());
        keep(collective, command, members, actor);
    }

    private List<Unit> checked(Command command, @Nullable CollectiveId id) {
        var problems = new ArrayList<Problem>();
        names.checkOfCollective(command.name(), command.aliases(), id, problems);
        var members = units.findAllByIdIn(command.members()).stream()
                .sorted(Comparator.comparingInt(Unit::position))
                .toList();
        if (members.size() < command.members().size()) {
            problems.add(Problem.at("members", UnitRefusal.MEMBER_UNKNOWN));
        }
        Refused.unlessEmpty(problems);
        return members;
    }

    private void keep(Collective collective, Command command, List<Unit> members, Actor actor) {
        collective.answerTo(command.aliases());
        collective.consistOf(command.members());
        collectives.save(collective);
        revisions.append(
                Subject.COLLECTIVE,
                collective.id().value(),
                actor,
                null,
                collective.content(members.stream().map(Unit::name).toList()));
    }
}
