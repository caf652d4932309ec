package cn.hengli.light;

import cn.hengli.shared.Quarter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules, kept in memory. */
public final class RuleShelf implements LightRules {

    private final List<LightRule> rules = new ArrayList<>(List.of(Rules.first()));
    public @Nullable Quarter lastClosed;

    @Override
    public List<LightRule> all() {
        return List.copyOf(rules);
    }

    @Override
    public void append(LightRule rule) {
        rules.add(0, rule);
    }

    @Override
    public void lock() {}

    @Override
    public @Nullable Quarter lastClosed() {
        return lastClosed;
    }
}
