package cn.hengli.workbook;

import cn.hengli.shared.UnitId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All column mappings that are remembered. */
public interface ColumnMappings {

    /**
     * The newest for a sheet with these heads.
     *
     * @param units whose; empty for the office's own
     */
    Optional<ColumnMapping> find(String layout, Set<UnitId> units);

    /** @param unit null for the office's own */
    void remember(String layout, @Nullable UnitId unit, ColumnMapping mapping, String by, Instant at);
}
