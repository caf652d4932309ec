package cn.hengli.ledger;

import cn.hengli.shared.AccountId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 条目修订: what an entry was like after one step; never altered.
 *
 * @param number counts from 1, the opening of the quarter
 * @param note the reason given, or the name of a file
 * @param content as {@link EntryContent#fields()} writes it, and the names of the attachments under {@code attachments}
 */
public record EntryRevision(
        LedgerEntryId entry,
        int number,
        Instant at,
        AccountId account,
        String actorName,
        EntryStep step,
        EntryState state,
        @Nullable String note,
        Map<String, String> content) {

    public EntryRevision {
        content = Map.copyOf(content);
    }
}
