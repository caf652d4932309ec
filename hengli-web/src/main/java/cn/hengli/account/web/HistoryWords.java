package cn.hengli.account.web;

import cn.hengli.audit.History;
import cn.hengli.audit.Revision.Change;
import cn.hengli.page.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the values in the histories of accounts and posts into the reader's words: moments, and the terms of holders. */
@Component
@RequiredArgsConstructor
class HistoryWords {

    private static final Pattern TERM =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)?$", Pattern.MULTILINE);

    private final Times times;
    private final MessageSource messages;

    History readable(History history) {
        return new History(history.steps().stream()
                .map(step -> new History.Step(
                        step.revision(),
                        step.changes().stream().map(this::readable).toList()))
                .toList());
    }

    private Change readable(Change change) {
        return new Change(
                change.field(), readable(change.field(), change.before()), readable(change.field(), change.after()));
    }

    private @Nullable String readable(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case "passwordSetAt" -> times.moment(Instant.parse(value));
            case "role" -> words("Role." + value);
            case "abolishedOn" -> times.day(LocalDate.parse(value));
            case "holders", "substitutes" ->
                TERM.matcher(value).replaceAll(this::term).replace("\n", words("admin.post.history.between"));
            default -> value;
        };
    }

    private String term(MatchResult term) {
        var since = times.day(LocalDate.parse(term.group(1)));
        return term.group(2) == null
                ? words("admin.post.history.since", since)
                : words("admin.post.history.term", since, times.day(LocalDate.parse(term.group(2))));
    }

    private String words(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }
}
