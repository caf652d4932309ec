package cn.hengli.dashboard.web;

import cn.hengli.light.Judgement;
import cn.hengli.light.LightCause;
import cn.hengli.page.Times;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says why a light has its colour, with the figures that made it and the rule; templates call it {@code lightWords}. */
@Component
@RequiredArgsConstructor
public class LightWords {

    private final MessageSource messages;
    private final Times times;

    /** In one sentence, the deciding cause first. */
    public String why(Judgement judgement) {
        var causes = judgement.causes().stream()
                .map(cause -> cause(cause, judgement))
                .collect(Collectors.joining(words("light.and")));
        return words("light.why", causes, judgement.ruleVersion());
    }

    private String cause(LightCause cause, Judgement judgement) {
        var behind = judgement
                .behind()
                .orElseGet(() -> judgement.expected() == null ? BigDecimal.ZERO : judgement.expected());
        var said = words(
                key(cause, behind),
                judgement.percent() == null ? words("light.no-percent") : figure(judgement.percent()) + "%",
                judgement.expected() == null ? "" : figure(judgement.expected()),
                figure(behind.abs()),
                figure(judgement.greenWithin()),
                figure(judgement.yellowWithin()),
                times.day(judgement.dueOn()),
                times.day(judgement.startsOn()),
                judgement.missingInARow(),
                judgement.milestone(),
                times.day(judgement.milestoneDueOn()));
        return isMeasured(cause) && judgement.carried() ? said + words("light.carried") : said;
    }

    private static String key(LightCause cause, BigDecimal behind) {
        var ahead = cause == LightCause.ON_SCHEDULE && behind.signum() <= 0;
        return ahead ? "light.ahead" : "LightCause." + cause;
    }

    private static boolean isMeasured(LightCause cause) {
        return switch (cause) {
            case ON_SCHEDULE, BEHIND, FAR_BEHIND -> true;
            default -> false;
        };
    }

    /** A percent or points of one, without idle noughts. */
    public static String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }

    private String words(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
