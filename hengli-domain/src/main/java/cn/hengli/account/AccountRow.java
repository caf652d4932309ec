package cn.hengli.account;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it: everything but its password.
 *
 * @param signedInAt null when nobody ever signed in with it
 * @param posts held at any time, the latest first
 */
public record AccountRow(
        AccountId id,
        long version,
        String login,
        String name,
        @Nullable String telephone,
        boolean enabled,
        boolean mustChangePassword,
        @Nullable Instant signedInAt,
        List<HeldPost> posts) {

    /**
     * A post, and how long it is or was held.
     *
     * @param unitName null for posts of the whole town
     * @param until the first day on which it is held no more
     */
    public record HeldPost(
            PostId post,
            String title,
            Role role,
            @Nullable String unitName,
            boolean substitute,
            LocalDate since,
            @Nullable LocalDate until) {

        public boolean isOn(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }
    }

    public List<HeldPost> postsOn(LocalDate day) {
        return posts.stream().filter(post -> post.isOn(day)).toList();
    }

    /** The administrative roles that one person should not hold together and that this one does; see {@link Separation}. */
    public List<Role> incompatibleOn(LocalDate day) {
        return Separation.together(postsOn(day).stream().map(HeldPost::role).toList());
    }
}
