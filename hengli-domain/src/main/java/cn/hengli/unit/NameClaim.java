package cn.hengli.unit;

import cn.hengli.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A name that a unit or a collective bears or once bore, as name or alias.
 *
 * @param holder the present name of who bears it
 */
public record NameClaim(
        String name, @Nullable UnitId unit, @Nullable CollectiveId collective, String holder) {}
