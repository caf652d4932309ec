package cn.hengli.assistance;

import cn.hengli.shared.UnitId;
import java.util.List;
import java.util.Set;

/**
 * 协办一览: what waits for the reader's units, what waits for others, and what is over.
 *
 * @param cut whether there is more than was read
 */
public record AssistanceOverview(
        List<AssistanceStanding> mine, List<AssistanceStanding> others, List<AssistanceStanding> over, boolean cut) {

    static AssistanceOverview of(List<AssistanceStanding> all, Set<UnitId> own, boolean cut) {
        var unfinished =
                all.stream().filter(each -> !each.row().state().isOver()).toList();
        return new AssistanceOverview(
                unfinished.stream().filter(each -> each.isHeldByAny(own)).toList(),
                unfinished.stream().filter(each -> !each.isHeldByAny(own)).toList(),
                all.stream().filter(each -> each.row().state().isOver()).toList(),
                cut);
    }

    public int count() {
        return mine.size() + others.size() + over.size();
    }
}
