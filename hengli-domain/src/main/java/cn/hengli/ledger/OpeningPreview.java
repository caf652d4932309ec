package cn.hengli.ledger;

import cn.hengli.plan.Obligation;
import cn.hengli.plan.Oddity;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * 开启预览: what opening a quarter will do.
 *
 * @param owed how many entries each unit will owe, by the units' first task
 * @param oddities what the office should look at first
 */
public record OpeningPreview(
        Quarter quarter, LocalDate dueOn, int entries, int tasks, List<Owed> owed, List<Oddity> oddities) {

    /** What one unit will owe. */
    public record Owed(UnitId unit, String name, int leads, int supports) {

        Owed plus(Obligation obligation) {
            return switch (obligation.role()) {
                case LEAD -> new Owed(unit, name, leads + 1, supports);
                case SUPPORT -> new Owed(unit, name, leads, supports + 1);
            };
        }

        public int total() {
            return leads + supports;
        }
    }

    static OpeningPreview of(Quarter quarter, List<Obligation> obligations, List<Oddity> oddities) {
        var owed = new LinkedHashMap<UnitId, Owed>();
        for (var each : obligations) {
            owed.put(
                    each.unit(),
                    owed.getOrDefault(each.unit(), new Owed(each.unit(), each.unitName(), 0, 0))
                            .plus(each));
        }
        var tasks = (int) obligations.stream().map(Obligation::task).distinct().count();
        return new OpeningPreview(
                quarter,
                LedgerPeriod.defaultDueOn(quarter),
                obligations.size(),
                tasks,
                List.copyOf(owed.values()),
                oddities);
    }
}
