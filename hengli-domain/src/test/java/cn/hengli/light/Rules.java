package cn.hengli.light;

import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import java.time.Instant;

/** Rules for tests. */
public final class Rules {

    private static final Instant MADE = Instant.parse("2018-10-31T00:00:00Z");

    private Rules() {}

    /** The one that comes with the program: 5 and 15 points, two quarters in a row. */
    public static LightRule first() {
        return of(1, "2000Q1", 5, 15);
    }

    public static LightRule of(int version, String from, int green, int yellow) {
        return new LightRule(
                version,
                Quarter.parse(from),
                BigDecimal.valueOf(green),
                BigDecimal.valueOf(yellow),
                2,
                true,
                true,
                "",
                MADE.plusSeconds(version),
                "办公室");
    }
}
