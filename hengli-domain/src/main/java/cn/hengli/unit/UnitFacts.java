package cn.hengli.unit;

import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a unit itself.
 *
 * @param name on the day that was asked for
 * @param names all it has or had, oldest first
 * @param predecessors whose work it took over
 * @param collectives it belongs to
 */
public record UnitFacts(
        UnitId id,
        long version,
        String name,
        UnitKind kind,
        int position,
        Pinyin pinyin,
        List<UnitName> names,
        List<String> aliases,
        boolean signOff,
        @Nullable String leaderInCharge,
        @Nullable String handler,
        @Nullable LocalDate dissolvedOn,
        @Nullable Related successor,
        List<Related> predecessors,
        List<String> collectives) {

    /** Another unit, by its name on the day that was asked for. */
    public record Related(UnitId id, String name, @Nullable LocalDate dissolvedOn) {}
}
