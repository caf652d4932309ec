package cn.hengli.demo;

import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.LedgerPeriods;
import cn.hengli.plan.PlanId;
import cn.hengli.shared.Quarter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The quarters, until they are written down. */
final class PastPeriods implements LedgerPeriods {

    private final Map<LedgerPeriodId, LedgerPeriod> periods = new LinkedHashMap<>();

    @Override
    public Optional<LedgerPeriod> findById(LedgerPeriodId id) {
        return Optional.ofNullable(periods.get(id));
    }

    @Override
    public Optional<LedgerPeriod> findForChange(LedgerPeriodId id) {
        return findById(id);
    }

    @Override
    public Optional<LedgerPeriod> findByPlanAndQuarter(PlanId plan, Quarter quarter) {
        return periods.values().stream()
                .filter(period -> period.plan().equals(plan) && period.quarter().equals(quarter))
                .findFirst();
    }

    @Override
    public LedgerPeriod saveAndFlush(LedgerPeriod period) {
        periods.put(period.id(), period);
        return period;
    }

    Collection<LedgerPeriod> all() {
        return Collections.unmodifiableCollection(periods.values());
    }
}
