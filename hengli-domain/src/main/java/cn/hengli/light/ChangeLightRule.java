package cn.hengli.light;

import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UseCase;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 调整亮灯规则: the office makes a new version that holds from a quarter on; closed quarters, and those before it, stay as they are. */
@UseCase
@RequiredArgsConstructor
public class ChangeLightRule {

    private static final TextRule REASON = TextRule.text(500);
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int MOST_QUARTERS = 8;

    private final LightRules rules;
    private final AuditTrail trail;
    private final Clock clock;

    /**
     * A rule as typed; null where nothing, or nothing that can be read, was.
     *
     * @param seen the version that was the newest when the form was opened
     */
    public record Typed(
            int seen,
            @Nullable Quarter from,
            @Nullable BigDecimal greenWithin,
            @Nullable BigDecimal yellowWithin,
            @Nullable Integer missingForRed,
            boolean overdueRed,
            boolean redLineRed,
            String reason) {}

    /** Refuses what is no rule, and one for a quarter that is closed; {@link Stale} where somebody else has made one since. */
    public LightRule change(Typed typed, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_PLAN);
        rules.lock();
        var rule = draft(typed, actor);
        rules.append(rule);
        trail.append(AuditEntry.by(actor, AuditKind.LIGHT_RULE_CHANGED, String.valueOf(rule.version()), rule.reason()));
        return rule;
    }

    /** The rule as it would be; nothing is kept. */
    public LightRule draft(Typed typed, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_PLAN);
        var newest = rules.all().get(0);
        Stale.unlessSame(typed.seen(), newest.version(), "light rule", newest.version());
        var problems = new ArrayList<Problem>();
        var from = from(typed.from(), problems);
        var green = points("greenWithin", typed.greenWithin(), problems);
        var yellow = points("yellowWithin", typed.yellowWithin(), problems);
        if (yellow.compareTo(green) < 0) {
            problems.add(Problem.at("yellowWithin", LightRuleRefusal.YELLOW_BEFORE_GREEN));
        }
        var missing = typed.missingForRed() == null ? 0 : typed.missingForRed();
        if (missing < 1 || missing > MOST_QUARTERS) {
            problems.add(Problem.at("missingForRed", LightRuleRefusal.NO_COUNT));
        }
        REASON.check("reason", typed.reason().strip(), problems);
        Refused.unlessEmpty(problems);
        var rule = new LightRule(
                newest.version() + 1,
                from,
                green,
                yellow,
                missing,
                typed.overdueRed(),
                typed.redLineRed(),
                typed.reason().strip(),
                clock.instant(),
                actor.name());
        if (rule.saysTheSameAs(newest)) {
            throw new Refused(LightRuleRefusal.UNCHANGED);
        }
        return rule;
    }

    /** The first quarter a rule may hold from; nothing where any may. */
    public @Nullable Quarter earliest() {
        var closed = rules.lastClosed();
        return closed == null ? null : closed.next();
    }

    private Quarter from(@Nullable Quarter typed, List<Problem> problems) {
        var earliest = earliest();
        if (typed == null || (earliest != null && typed.compareTo(earliest) < 0)) {
            problems.add(Problem.at("from", LightRuleRefusal.QUARTER_CLOSED, earliest == null ? "" : earliest));
            return earliest == null ? Quarter.parse("2000Q1") : earliest;
        }
        return typed;
    }

    private static BigDecimal points(String field, @Nullable BigDecimal typed, List<Problem> problems) {
        if (typed == null
                || typed.signum() < 0
                || typed.compareTo(MOST) > 0
                || typed.stripTrailingZeros().scale() > 1) {
            problems.add(Problem.at(field, LightRuleRefusal.NO_POINTS));
            return BigDecimal.ZERO;
        }
        return typed;
    }
}
