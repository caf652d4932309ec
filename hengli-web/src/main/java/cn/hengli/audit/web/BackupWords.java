package cn.hengli.audit.web;

import cn.hengli.page.Times;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in a sentence how a backup went or what was restored; the trail keeps it short: {@code GOOD, 12345 bytes, SHA-256 ab…}. */
@Component
@RequiredArgsConstructor
class BackupWords {

    private static final Pattern MADE =
            Pattern.compile("(GOOD|INCOMPLETE|FAILED), (\\d{1,18}) bytes, SHA-256 ([0-9a-f]*)");
    private static final Pattern RESTORED =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z), (\\d{1,18}) rows");

    private final Times times;
    private final MessageSource messages;

    /** Nothing where the trail holds something else. */
    Optional<String> of(String detail) {
        var made = MADE.matcher(detail);
        if (made.matches()) {
            return Optional.of(words("audit.backup." + made.group(1), Long.valueOf(made.group(2)), made.group(3)));
        }
        var restored = RESTORED.matcher(detail);
        return restored.matches()
                ? Optional.of(words(
                        "audit.restored",
                        times.moment(Instant.parse(restored.group(1))),
                        Long.valueOf(restored.group(2))))
                : Optional.empty();
    }

    private String words(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }
}
