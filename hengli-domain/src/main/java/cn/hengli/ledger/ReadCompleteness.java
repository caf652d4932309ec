package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看及时率与完整率: of all units for who reads all, of the own ones for others. */
@UseCase
@RequiredArgsConstructor
public class ReadCompleteness {

    private final HandIns handIns;
    private final Clock clock;

    /** Refuses who may read nobody's. */
    public void mustBeReader(Actor actor) {
        LedgerReach.of(actor);
    }

    public List<UnitCompleteness> of(PeriodFacts period, Actor actor) {
        var deadline = new Deadline(period.dueOn(), clock.getZone());
        return UnitCompleteness.of(handIns.of(period.id(), LedgerReach.of(actor)), period.quarter(), deadline);
    }
}
