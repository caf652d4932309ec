package cn.hengli.ledger;

import cn.hengli.ledger.ProgressBook.OpenedQuarter;
import cn.hengli.plan.PlanId;
import cn.hengli.shared.UseCase;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/** 冻结进度灯: keeps the lights of quarters that are closed, once and for all, whatever becomes of rules and tasks. */
@UseCase
@RequiredArgsConstructor
public class KeepLights {

    private final ProgressBook book;
    private final ProgressReading reading;

    /** Of every closed quarter of a plan whose lights were not kept yet. */
    public void of(PlanId plan) {
        var kept = book.kept(plan);
        var unkept = book.quarters(plan, null).stream()
                .filter(OpenedQuarter::closed)
                .filter(quarter -> !kept.containsKey(quarter.id())
                        || !kept.get(quarter.id()).containsKey(quarter.closing()))
                .toList();
        if (unkept.isEmpty()) {
            return;
        }
        var progress = reading.of(plan, null);
        unkept.forEach(quarter -> book.keep(
                quarter.id(),
                quarter.closing(),
                progress.of(quarter.quarter()).stream()
                        .collect(Collectors.toMap(standing -> standing.task().id(), TaskStanding::judgement))));
    }
}
