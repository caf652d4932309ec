package cn.hengli.ledger;

import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 台账列表: reads the entries of a quarter in one statement. */
public interface LedgerRows {

    /** By task number, leads first, then by the units' order. */
    List<LedgerRow> of(LedgerRowFilter filter);

    /** The same with the texts that lists leave out. */
    List<WrittenRow> written(LedgerRowFilter filter);

    Optional<LedgerRow> find(LedgerEntryId entry);

    /**
     * All entries of a task or a unit, the newest quarter first: what their pages show.
     *
     * @param readable the units whose entries may be read; null for all
     */
    List<QuarterRow> through(@Nullable TaskId task, @Nullable UnitId unit, @Nullable Set<UnitId> readable);

    /** An entry and the quarter it belongs to. */
    record QuarterRow(Quarter quarter, LedgerRow row) {}
}
