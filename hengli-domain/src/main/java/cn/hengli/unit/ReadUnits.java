package cn.hengli.unit;

import cn.hengli.audit.History;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;

/** 查看单位: lists units and collectives, shows one with its history; for all who may read the plan. */
@UseCase
@RequiredArgsConstructor
public class ReadUnits {

    private final UnitBook book;
    private final UnitDirectory directory;
    private final Revisions revisions;
    private final Clock clock;

    public List<UnitRow> list(UnitFilter filter, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return book.units(filter, LocalDate.now(clock));
    }

    public UnitFacts one(UnitId id, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return book.unit(id, LocalDate.now(clock)).orElseThrow(() -> NotFound.missing("unit", id));
    }

    /** Who is meant by any of its names, present, former or alias, or by its id. */
    public Optional<UnitId> named(String nameOrId, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        // no name has it, and no database can look for it
        if (nameOrId.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return id(nameOrId)
                .flatMap(id -> book.unit(id, LocalDate.now(clock)))
                .map(UnitFacts::id)
                .or(() -> directory.named(nameOrId));
    }

    public History history(UnitId id, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return History.of(revisions.of(Subject.UNIT, id.value()));
    }

    public List<CollectiveFacts> collectives(Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return book.collectives(LocalDate.now(clock));
    }

    public History history(CollectiveId id, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return History.of(revisions.of(Subject.COLLECTIVE, id.value()));
    }

    private static Optional<UnitId> id(String text) {
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }
}
