package cn.hengli.demo;

import cn.hengli.ledger.LastPercents;
import cn.hengli.ledger.LedgerEntries;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.plan.PlanId;
import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries, until they are written down; quarters are opened in their order, so the last of a row is the latest. */
final class PastEntries implements LedgerEntries, LastPercents {

    private final Map<LedgerEntryId, LedgerEntry> entries = new LinkedHashMap<>();

    @Override
    public Optional<LedgerEntry> findById(LedgerEntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public Optional<LedgerEntry> findForChange(LedgerEntryId id) {
        return findById(id);
    }

    @Override
    public List<LedgerEntry> findAllForChange(LedgerPeriodId period) {
        return of(period);
    }

    @Override
    public LedgerEntry save(LedgerEntry entry) {
        entries.put(entry.id(), entry);
        return entry;
    }

    @Override
    public <S extends LedgerEntry> List<S> saveAllAndFlush(Iterable<S> opened) {
        var kept = new ArrayList<S>();
        opened.forEach(entry -> {
            save(entry);
            kept.add(entry);
        });
        return kept;
    }

    @Override
    public Map<Row, BigDecimal> before(PlanId plan, Quarter quarter) {
        var percents = new HashMap<Row, BigDecimal>();
        entries.values().forEach(entry -> Optional.ofNullable(entry.content().percent())
                .ifPresent(percent -> percents.put(new Row(entry.task(), entry.unit()), percent)));
        return percents;
    }

    /** Those of a quarter, in the order in which they were opened. */
    List<LedgerEntry> of(LedgerPeriodId period) {
        return entries.values().stream()
                .filter(entry -> entry.period().equals(period))
                .toList();
    }

    List<LedgerEntry> all() {
        return List.copyOf(entries.values());
    }
}
