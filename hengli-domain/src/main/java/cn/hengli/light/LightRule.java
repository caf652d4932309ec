package cn.hengli.light;

import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * 亮灯规则: the figures by which a light is set. It is never altered: another rule is another version, which holds from a quarter on and leaves the
 * quarters before it as they are.
 *
 * @param version counts the rules, from 1
 * @param from the first quarter it holds for
 * @param greenWithin green, while the percent is at most so many points below what is expected
 * @param yellowWithin yellow, while it is at most so many points below; red beyond
 * @param missingForRed so many quarters in a row without an entry are red; one alone is yellow at best
 * @param overdueRed whether a task is red that was due and has not reached 100 %
 * @param redLineRed whether a task is red that missed a red-line milestone
 * @param reason 调整说明: why the rule was made
 */
public record LightRule(
        int version,
        Quarter from,
        BigDecimal greenWithin,
        BigDecimal yellowWithin,
        int missingForRed,
        boolean overdueRed,
        boolean redLineRed,
        String reason,
        Instant madeAt,
        String madeBy) {

    boolean saysTheSameAs(LightRule other) {
        return from.equals(other.from)
                && greenWithin.compareTo(other.greenWithin) == 0
                && yellowWithin.compareTo(other.yellowWithin) == 0
                && missingForRed == other.missingForRed
                && overdueRed == other.overdueRed
                && redLineRed == other.redLineRed;
    }

    /** The light for one who is so many points behind; less than none is ahead. */
    TaskLight lightFor(BigDecimal behind) {
        if (behind.compareTo(greenWithin) <= 0) {
            return TaskLight.GREEN;
        }
        return behind.compareTo(yellowWithin) <= 0 ? TaskLight.YELLOW : TaskLight.RED;
    }
}
