package cn.hengli.shared;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 操作人: who does something, as known when the request came in.
 *
 * @param name as shown and kept in histories, such as the post's title
 */
public record Actor(AccountId account, String login, String name, Set<Duty> duties) {

    public Actor {
        duties = Set.copyOf(duties);
    }

    /** Whether any duty, for whatever unit, gives the permission. */
    public boolean may(Permission permission) {
        return duties.stream().anyMatch(duty -> duty.role().permissions().contains(permission));
    }

    /** Whether a duty gives the permission for this unit. */
    public boolean may(Permission permission, UnitId unit) {
        return duties.stream()
                .filter(duty -> duty.role().permissions().contains(permission))
                .anyMatch(duty -> !duty.role().isOfUnit() || unit.equals(duty.unit()));
    }

    public boolean has(Role role) {
        return duties.stream().anyMatch(duty -> duty.role() == role);
    }

    /** Refuses with {@link NotPermitted} unless the permission is held. */
    public void mustHave(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(permission);
        }
    }

    /** Refuses with {@link NotPermitted}, naming the first, unless one of them is held. */
    public void mustHaveAny(Permission first, Permission... others) {
        if (Stream.of(others).noneMatch(this::may)) {
            mustHave(first);
        }
    }

    /** The units for which the role is held. */
    public Set<UnitId> unitsAs(Role role) {
        return duties.stream()
                .filter(duty -> duty.role() == role && duty.unit() != null)
                .map(Duty::unit)
                .collect(Collectors.toUnmodifiableSet());
    }
}
