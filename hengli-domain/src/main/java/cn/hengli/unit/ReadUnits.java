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
import lombok.RequiredArgsConstructor;

/** 查看单位: lists units and collectives, shows one with its history; for all who may read the plan. */
@UseCase
@RequiredArgsConstructor
public class ReadUnits {

    private final UnitBook book;
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
}
