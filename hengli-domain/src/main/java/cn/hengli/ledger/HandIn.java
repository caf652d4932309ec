package cn.hengli.ledger;

import cn.hengli.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 报送: how one entry came in.
 *
 * @param unitName the name the unit had at the end of the quarter
 * @param firstSubmittedAt null as long as the unit has not handed it in
 * @param returned how often the office has sent it back
 */
public record HandIn(
        UnitId unit,
        String unitName,
        EntryState state,
        @Nullable Instant firstSubmittedAt,
        int returned) {}
