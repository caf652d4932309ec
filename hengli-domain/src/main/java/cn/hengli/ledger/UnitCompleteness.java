package cn.hengli.ledger;

import cn.hengli.ledger.ProgressBook.Line;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * 及时率与完整率: how a unit has reported in a quarter. What was handed in once counts as handed in, whatever became of it: a unit that is sent
 * back to its desk was not late for that.
 *
 * @param unitName the name the unit had at the end of the quarter
 * @param owed 应报
 * @param submitted 已报, handed in at least once
 * @param accepted 采纳
 * @param onTime 按时, first handed in by the end of the due day
 * @param late 迟报, first handed in after it
 * @param missing 未报, never handed in
 * @param returned 退回次数, over all entries
 */
public record UnitCompleteness(
        UnitId unit,
        String unitName,
        Quarter quarter,
        LocalDate dueOn,
        int owed,
        int submitted,
        int accepted,
        int onTime,
        int late,
        int missing,
        int returned) {

    /** From what was read of a plan's progress, in the units' order; how often something was sent back is not known there. */
    public static List<UnitCompleteness> ofLines(List<Line> lines, Quarter quarter, Deadline deadline) {
        return of(
                lines.stream()
                        .sorted(Comparator.comparingInt(Line::unitPosition))
                        .map(line -> new HandIn(line.unit(), line.unitName(), line.state(), line.firstSubmittedAt(), 0))
                        .toList(),
                quarter,
                deadline);
    }

    /** One for each unit that owes anything, in the order in which they first come. */
    static List<UnitCompleteness> of(List<HandIn> handIns, Quarter quarter, Deadline deadline) {
        var byUnit = new LinkedHashMap<UnitId, List<HandIn>>();
        handIns.forEach(each ->
                byUnit.computeIfAbsent(each.unit(), any -> new ArrayList<>()).add(each));
        return byUnit.values().stream()
                .map(its -> ofUnit(its, quarter, deadline))
                .toList();
    }

    private static UnitCompleteness ofUnit(List<HandIn> its, Quarter quarter, Deadline deadline) {
        var submitted = 0;
        var accepted = 0;
        var late = 0;
        var returned = 0;
        for (var each : its) {
            var at = each.firstSubmittedAt();
            submitted += at == null ? 0 : 1;
            late += at != null && deadline.isLate(at) ? 1 : 0;
            accepted += each.state() == EntryState.ACCEPTED ? 1 : 0;
            returned += each.returned();
        }
        return new UnitCompleteness(
                its.get(0).unit(),
                its.get(0).unitName(),
                quarter,
                deadline.dueOn(),
                its.size(),
                submitted,
                accepted,
                submitted - late,
                late,
                its.size() - submitted,
                returned);
    }
}
