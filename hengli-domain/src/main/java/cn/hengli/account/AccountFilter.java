package cn.hengli.account;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are wanted.
 *
 * @param text part of a login, a name, or the title of a post held on the day; blank for all
 */
public record AccountFilter(String text, @Nullable State state) {

    /** What an account can be asked for by. */
    public enum State {
        /** 启用 */
        ENABLED,
        /** 停用 */
        DISABLED,
        /** 未任岗: may sign in and do nothing. */
        WITHOUT_POST,
        /** 兼任不相容岗位 */
        INCOMPATIBLE
    }

    boolean lets(AccountRow account, LocalDate day) {
        return isInState(account, day) && matches(account, day);
    }

    private boolean isInState(AccountRow account, LocalDate day) {
        if (state == null) {
            return true;
        }
        return switch (state) {
            case ENABLED -> account.enabled();
            case DISABLED -> !account.enabled();
            case WITHOUT_POST -> account.enabled() && account.postsOn(day).isEmpty();
            case INCOMPATIBLE -> !account.incompatibleOn(day).isEmpty();
        };
    }

    private boolean matches(AccountRow account, LocalDate day) {
        var wanted = text.strip();
        return account.login().contains(wanted.toLowerCase(Locale.ROOT))
                || account.name().contains(wanted)
                || account.postsOn(day).stream().anyMatch(post -> post.title().contains(wanted));
    }
}
