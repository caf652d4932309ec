package cn.hengli.ledger;

import cn.hengli.plan.PlanId;
import cn.hengli.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 在办方案: what the ledger's pages need to know of a plan.
 *
 * @param opened whether any of its quarters was opened
 */
public record PlanAtWork(
        PlanId id, String code, String title, Quarter firstQuarter, Quarter lastQuarter, boolean opened) {

    public boolean hasBegun(LocalDate day) {
        return !day.isBefore(firstQuarter.firstDay());
    }

    public boolean has(Quarter quarter) {
        return firstQuarter.compareTo(quarter) <= 0 && quarter.compareTo(lastQuarter) <= 0;
    }

    public List<Quarter> quarters() {
        return Stream.iterate(firstQuarter, this::has, Quarter::next).toList();
    }
}
