package cn.hengli.plan;

import java.math.BigDecimal;

/** What figures of indicators may be like: fourteen digits before the point and four behind it, as many as are kept. */
final class Figures {

    private static final BigDecimal LIMIT = new BigDecimal("100000000000000");
    private static final int SCALE = 4;

    private Figures() {}

    static boolean fits(BigDecimal figure) {
        // precision and scale first: 1e309 must not be written out to be compared
        return figure.precision() - figure.scale() <= LIMIT.precision()
                && figure.stripTrailingZeros().scale() <= SCALE
                && figure.abs().compareTo(LIMIT) < 0;
    }
}
