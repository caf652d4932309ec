package cn.hengli.unit;

import cn.hengli.shared.DomainService;
import cn.hengli.shared.Problem;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 名称: what names of units and collectives may be like, and that nobody takes another's. */
@DomainService
@RequiredArgsConstructor
class Names {

    private static final TextRule NAME = TextRule.line(100);
    private static final int MOST_ALIASES = 50;

    private final UnitDirectory directory;

    void checkOfUnit(@Nullable String name, List<String> aliases, @Nullable UnitId unit, List<Problem> problems) {
        check(name, aliases, claim -> unit != null && unit.equals(claim.unit()), problems);
    }

    void checkOfCollective(
            @Nullable String name, List<String> aliases, @Nullable CollectiveId collective, List<Problem> problems) {
        check(name, aliases, claim -> collective != null && collective.equals(claim.collective()), problems);
    }

    /** Without name where it is not to be changed. */
    private void check(
            @Nullable String name, List<String> aliases, Predicate<NameClaim> isOwn, List<Problem> problems) {
        var before = problems.size();
        if (name != null) {
            NAME.check("name", name, problems);
        }
        aliases.forEach(alias -> NAME.check("aliases", alias, problems));
        if (aliases.size() > MOST_ALIASES) {
            problems.add(Problem.at("aliases", UnitRefusal.TOO_MANY_ALIASES, MOST_ALIASES));
        }
        if (problems.size() == before) {
            var names = new ArrayList<>(aliases);
            if (name != null) {
                names.add(name);
            }
            directory.claims(names).stream()
                    .filter(claim -> !isOwn.test(claim))
                    .map(claim -> Problem.at(
                            claim.name().equals(name) ? "name" : "aliases",
                            UnitRefusal.NAME_TAKEN,
                            claim.name(),
                            claim.holder()))
                    .forEach(problems::add);
        }
    }
}
