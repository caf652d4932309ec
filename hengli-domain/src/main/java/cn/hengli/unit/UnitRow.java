package cn.hengli.unit;

import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the list of units.
 *
 * @param name on the day that was asked for
 * @param otherNames aliases, and the names it has at other times
 */
public record UnitRow(
        UnitId id,
        String name,
        UnitKind kind,
        List<String> otherNames,
        boolean signOff,
        @Nullable LocalDate dissolvedOn,
        @Nullable String successorName) {}
