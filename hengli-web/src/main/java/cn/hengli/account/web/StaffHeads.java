package cn.hengli.account.web;

import cn.hengli.shared.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** 表头: what the sheets and columns of a list, and roles in it, are called; understood in either language, whoever reads the page. */
@Component
@RequiredArgsConstructor
class StaffHeads {

    static final List<String> ACCOUNTS = List.of("login", "name", "telephone");
    static final List<String> POSTS = List.of("title", "role", "unit", "holder", "since");

    /** Without these columns a sheet makes no sense. */
    static final List<String> NEEDED = List.of("login", "name", "title", "role", "unit");

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource messages;

    String sheet(String kind) {
        return words("access.import.sheet." + kind, LocaleContextHolder.getLocale());
    }

    String head(String field) {
        return words("access.import.head." + field, LocaleContextHolder.getLocale());
    }

    String role(Role role) {
        return words("Role." + role, LocaleContextHolder.getLocale());
    }

    boolean isSheet(String kind, String name) {
        return isCalled("access.import.sheet." + kind, name);
    }

    boolean isHead(String field, String text) {
        return isCalled("access.import.head." + field, text);
    }

    Optional<Role> roleCalled(String text) {
        return Arrays.stream(Role.values())
                .filter(role -> isCalled("Role." + role, text))
                .findFirst();
    }

    private boolean isCalled(String key, String text) {
        return LANGUAGES.stream().anyMatch(language -> words(key, language).equalsIgnoreCase(text.strip()));
    }

    private String words(String key, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, null, language));
    }
}
