package cn.hengli.account;

import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which posts are wanted.
 *
 * @param text part of a title, or of the login or name of who holds it on the day; blank for all
 * @param state null for all that there are, abolished ones left out
 */
public record PostFilter(
        String text,
        @Nullable Role role,
        @Nullable UnitId unit,
        @Nullable State state) {

    /** What a post can be asked for by. */
    public enum State {
        /** 在岗 */
        HELD,
        /** 空缺 */
        VACANT,
        /** 已撤销 */
        ABOLISHED
    }

    boolean lets(PostRow post, LocalDate day) {
        return (role == null || post.role() == role)
                && (unit == null || unit.equals(post.unit()))
                && isInState(post, day)
                && matches(post, day);
    }

    private boolean isInState(PostRow post, LocalDate day) {
        if (post.abolishedOn() != null) {
            return state == State.ABOLISHED;
        }
        if (state == null) {
            return true;
        }
        return switch (state) {
            case HELD -> post.holderOn(day).isPresent();
            case VACANT -> post.holderOn(day).isEmpty();
            case ABOLISHED -> false;
        };
    }

    private boolean matches(PostRow post, LocalDate day) {
        var wanted = text.strip();
        return post.title().contains(wanted)
                || post.holders().stream()
                        .filter(holder -> holder.isOn(day))
                        .anyMatch(holder -> holder.name().contains(wanted)
                                || holder.login().contains(wanted.toLowerCase(Locale.ROOT)));
    }
}
