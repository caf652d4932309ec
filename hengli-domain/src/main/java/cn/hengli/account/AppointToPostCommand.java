package cn.hengli.account;

import cn.hengli.shared.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param version of the post as it was shown
 * @param account null when none was chosen
 * @param substitute whether as one who stands in
 * @param until the first day on which it is held no more; null for open end
 */
public record AppointToPostCommand(
        PostId post,
        long version,
        @Nullable AccountId account,
        boolean substitute,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
