package cn.hengli.audit.web;

import cn.hengli.page.Times;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in a sentence who was given a post or left it; the trail keeps it short and in no language: {@code + login 2020-01-06/}. */
@Component
@RequiredArgsConstructor
class RightsWords {

    private static final Pattern GIVEN =
            Pattern.compile("\\+ (\\S+) (\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)?( \\(substitute\\))?");
    private static final Pattern ENDED = Pattern.compile("- (\\S+) (\\d{4}-\\d\\d-\\d\\d)");

    private final Times times;
    private final MessageSource messages;

    /** Nothing where the trail holds something else. */
    Optional<String> of(String detail) {
        var ended = ENDED.matcher(detail);
        if (ended.matches()) {
            return Optional.of(words("audit.rights.ended", ended.group(1), day(ended.group(2))));
        }
        var given = GIVEN.matcher(detail);
        return given.matches() ? Optional.of(given(given.toMatchResult())) : Optional.empty();
    }

    private String given(MatchResult given) {
        var key = given.group(4) == null ? "audit.rights.given" : "audit.rights.substitute";
        var term = given.group(3) == null
                ? words("audit.rights.since", day(given.group(2)))
                : words("audit.rights.term", day(given.group(2)), day(given.group(3)));
        return words(key, given.group(1), term);
    }

    private String day(@Nullable String date) {
        return times.day(LocalDate.parse(Objects.requireNonNull(date)));
    }

    private String words(String key, @Nullable Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }
}
