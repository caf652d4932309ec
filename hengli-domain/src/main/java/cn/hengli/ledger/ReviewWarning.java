package cn.hengli.ledger;

import cn.hengli.shared.Problem;
import cn.hengli.shared.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 审核提示: what the office is warned of when it reviews an entry; nothing of it hinders acceptance. */
public enum ReviewWarning implements Reason {
    /** The percent is lower than the one last accepted. */
    PERCENT_LOWER,
    /** The text largely repeats last quarter's. */
    TEXT_REPEATED,
    /** 100 % without any evidence. */
    COMPLETE_WITHOUT_EVIDENCE,
    /** An indicator's share of its target is far from the percent. */
    INDICATOR_DISAGREES,
    /** Last quarter's promise is not mentioned. */
    PROMISE_NOT_MENTIONED;

    private static final double REPEATED_FROM = 0.8;
    private static final int SHORTEST_COMPARED = 8;
    private static final double MENTIONED_FROM = 0.15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FAR = BigDecimal.valueOf(20);

    /**
     * @param content what is reviewed
     * @param last what the unit wrote in the quarter before; null when there is none
     * @param lastAcceptedPercent null when none was accepted
     * @param evidence how many files are attached
     * @param targets the target of each indicator that has one, with its name
     */
    static List<Problem> of(
            EntryContent content,
            @Nullable EntryContent last,
            @Nullable BigDecimal lastAcceptedPercent,
            int evidence,
            Map<Target, IndicatorActual> targets) {
        var warnings = new ArrayList<Problem>();
        var percent = content.percent();
        if (percent != null && lastAcceptedPercent != null && percent.compareTo(lastAcceptedPercent) < 0) {
            warnings.add(Problem.at("percent", PERCENT_LOWER, plain(percent), plain(lastAcceptedPercent)));
        }
        if (percent != null && percent.compareTo(HUNDRED) == 0 && evidence == 0) {
            warnings.add(Problem.at("attachments", COMPLETE_WITHOUT_EVIDENCE));
        }
        if (percent != null) {
            targets.forEach((target, actual) -> disagreement(target, actual, percent, warnings));
        }
        if (last != null && !content.nothingToReport()) {
            compare(content, last, warnings);
        }
        return warnings;
    }

    /** An indicator's name and the figure it is to reach. */
    record Target(String name, BigDecimal value) {}

    private static void disagreement(
            Target target, IndicatorActual actual, BigDecimal percent, List<Problem> warnings) {
        if (actual.value() == null || target.value().signum() <= 0) {
            return;
        }
        var share = actual.value().multiply(HUNDRED).divide(target.value(), 0, RoundingMode.HALF_UP);
        if (share.subtract(percent).abs().compareTo(FAR) > 0) {
            warnings.add(Problem.at("actuals", INDICATOR_DISAGREES, target.name(), plain(share), plain(percent)));
        }
    }

    private static void compare(EntryContent content, EntryContent last, List<Problem> warnings) {
        var similarity = TextComparison.of(last.progress(), content.progress()).similarity();
        if (content.progress().length() >= SHORTEST_COMPARED && similarity >= REPEATED_FROM) {
            warnings.add(Problem.at("progress", TEXT_REPEATED, Math.round(similarity * 100)));
        }
        if (!last.nextPlan().isBlank()
                && TextComparison.mentioned(last.nextPlan(), content.progress()) < MENTIONED_FROM) {
            warnings.add(Problem.at("progress", PROMISE_NOT_MENTIONED));
        }
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
