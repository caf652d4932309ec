package cn.hengli.sheet;

import java.time.Duration;

/** How much of a workbook is read; what has more is refused, and never cut. */
public record SheetLimits(int rows, int columns, int sheets, Duration time) {

    /** What people fill in by hand. */
    public static final SheetLimits TYPED = new SheetLimits(2_000, 60, 20, Duration.ofSeconds(10));
}
