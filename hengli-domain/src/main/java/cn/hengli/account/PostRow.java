package cn.hengli.account;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post as administrators see it.
 *
 * @param unit null for posts of the whole town
 * @param holders who held it, holds it or will, the latest first
 */
public record PostRow(
        PostId id,
        long version,
        String title,
        Role role,
        @Nullable UnitId unit,
        @Nullable String unitName,
        @Nullable LocalDate abolishedOn,
        List<Holder> holders) {

    /**
     * Somebody, and how long.
     *
     * @param until the first day on which it is held no more
     * @param roles all that this person holds on the day that was asked for
     */
    public record Holder(
            PostHoldingId holding,
            AccountId account,
            String login,
            String name,
            boolean enabled,
            boolean substitute,
            LocalDate since,
            @Nullable LocalDate until,
            Set<Role> roles) {

        public boolean isOn(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }

        /** Whether there is something left to end. */
        public boolean endsAfter(LocalDate day) {
            return until == null || until.isAfter(day);
        }

        /** The administrative roles that one person should not hold together and that this one does. */
        public List<Role> incompatible() {
            return Separation.together(roles);
        }
    }

    public Optional<Holder> holderOn(LocalDate day) {
        return holders.stream()
                .filter(holder -> !holder.substitute() && holder.isOn(day))
                .findFirst();
    }

    public List<Holder> substitutesOn(LocalDate day) {
        return holders.stream()
                .filter(holder -> holder.substitute() && holder.isOn(day))
                .toList();
    }
}
