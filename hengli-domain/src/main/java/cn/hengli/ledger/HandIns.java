package cn.hengli.ledger;

import cn.hengli.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 报送情况: reads how the entries of a quarter came in, in one statement. */
public interface HandIns {

    /**
     * In the units' order.
     *
     * @param units null for all
     */
    List<HandIn> of(LedgerPeriodId period, @Nullable Set<UnitId> units);
}
