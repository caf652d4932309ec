package cn.hengli.unit;

import cn.hengli.shared.Problem;
import cn.hengli.shared.TextRefusal;
import cn.hengli.shared.TextRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator says of a unit apart from its name.
 *
 * @param kind null when none was chosen
 * @param pinyin of the present name, syllables apart
 * @param position where it stands in lists; null when none could be read
 */
public record UnitDescription(
        @Nullable UnitKind kind,
        String pinyin,
        @Nullable Integer position,
        List<String> aliases,
        boolean signOff,
        @Nullable String leaderInCharge,
        @Nullable String handler) {

    private static final TextRule PERSON = TextRule.line(100).optional();
    private static final int LAST = 99_999;

    void check(List<Problem> problems) {
        if (kind == null) {
            problems.add(Problem.at("kind", TextRefusal.MISSING));
        }
        if (!Pinyin.isWellFormed(pinyin) || pinyin.length() > 300) {
            problems.add(Problem.at("pinyin", UnitRefusal.NOT_PINYIN));
        }
        if (position == null || position < 0 || position > LAST) {
            problems.add(Problem.at("position", UnitRefusal.POSITION_OUT_OF_RANGE));
        }
        PERSON.check("leaderInCharge", leaderInCharge, problems);
        PERSON.check("handler", handler, problems);
    }

    /** Only after {@link #check} found nothing. */
    void applyTo(Unit unit) {
        if (kind == null || position == null) {
            throw new IllegalStateException("not checked");
        }
        unit.describe(kind, Pinyin.of(pinyin), position);
        unit.answerTo(aliases);
        unit.requireSignOff(signOff);
        unit.charge(leaderInCharge, handler);
    }
}
