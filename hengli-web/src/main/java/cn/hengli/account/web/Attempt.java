package cn.hengli.account.web;

import io.github.bucket4j.Bucket;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** One attempt to sign in, as the throttle sees it. */
@RequiredArgsConstructor
final class Attempt {

    private final @Nullable List<Bucket> taken;

    boolean isAllowed() {
        return taken != null;
    }

    /** It was no guess, or the password was not even looked at. */
    void giveBack() {
        if (taken != null) {
            taken.forEach(bucket -> bucket.addTokens(1));
        }
    }
}
