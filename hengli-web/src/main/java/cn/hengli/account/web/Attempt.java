package cn.hengli.account.web;

import io.github.bucket4j.Bucket;
import java.util.List;
import java.util.function.BooleanSupplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** One attempt to sign in, as the throttle sees it. */
@RequiredArgsConstructor
final class Attempt {

    private final @Nullable List<Bucket> taken;
    private final BooleanSupplier firstRefusal;

    boolean isAllowed() {
        return taken != null;
    }

    /** Whether a refusal is worth a line in the audit trail: one in a while, or who guesses fast would fill the disk. */
    boolean isWorthNoting() {
        return firstRefusal.getAsBoolean();
    }

    /** It was no guess, or the password was not even looked at. */
    void giveBack() {
        if (taken != null) {
            taken.forEach(bucket -> bucket.addTokens(1));
        }
    }
}
