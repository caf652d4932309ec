package cn.hengli.ledger;

import cn.hengli.shared.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a draft.
 *
 * @param version the revision that the next save starts from
 * @param savedAt when the text was last kept
 * @param problems fields that were not understood and keep what they had
 * @param merged whether somebody else's changes were taken in
 * @param content what the entry now holds
 */
public record SaveOutcome(
        LedgerEntryId entry,
        int version,
        EntryState state,
        @Nullable Instant savedAt,
        List<Problem> problems,
        boolean merged,
        EntryContent content) {}
