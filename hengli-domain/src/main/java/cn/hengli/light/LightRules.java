package cn.hengli.light;

import cn.hengli.shared.Quarter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules there ever were; they are appended and never altered. The first comes with the program. */
public interface LightRules {

    /** The newest first. */
    List<LightRule> all();

    void append(LightRule rule);

    /** Lets nobody else make a rule, and no quarter be closed, until the transaction ends. */
    void lock();

    /** The last quarter that is closed, of whatever plan; null where none is. */
    @Nullable
    Quarter lastClosed();

    /** The rule of a quarter: the newest that holds for it; of a past day, the newest of those made by then. */
    static LightRule of(List<LightRule> rules, Quarter quarter, @Nullable Instant asOf) {
        return rules.stream()
                .filter(rule -> rule.from().compareTo(quarter) <= 0)
                // the first rule came with the program, and so holds for days before that
                .filter(rule ->
                        asOf == null || rule.version() == 1 || !rule.madeAt().isAfter(asOf))
                .max(Comparator.comparingInt(LightRule::version))
                .orElseThrow();
    }
}
