package cn.hengli.sheet;

import java.time.Duration;

/**
 * How much of a workbook is read; what has more is refused, and never cut.
 *
 * @param characters in all cells together
 */
public record SheetLimits(int rows, int columns, int sheets, int characters, Duration time) {

    /** What people fill in by hand. */
    public static final SheetLimits TYPED = new SheetLimits(2_000, 60, 20, 2_000_000, Duration.ofSeconds(10));

    /** A ledger, and what people keep theirs in: several quarters below each other, and a column for everything. */
    public static final SheetLimits LEDGER = new SheetLimits(20_000, 200, 40, 8_000_000, Duration.ofSeconds(20));
}
