package cn.hengli.account.web;

import cn.hengli.account.SignInLocks;
import cn.hengli.account.SignInPlace;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 登录限速: so many attempts, and then one now and then. What locks a login at a place for a while is {@link SignInLocks}; this holds up
 * who tries faster than failures are counted, from many places at once, or with many logins from one.
 *
 * <p>Guessing is held up per login and address, more gently per login from everywhere and per address over all logins. A browser in which
 * the login has signed in before has a purse of its own: whatever strangers try, from elsewhere or from behind the same address, its owner
 * gets in. An attempt that succeeds costs nothing.
 */
@Component
class SignInThrottle {

    private static final Limit DEVICE = new Limit(10, Duration.ofMinutes(5));
    private static final Limit LOGIN_AND_ADDRESS = new Limit(5, Duration.ofMinutes(5));
    private static final Limit LOGIN = new Limit(50, Duration.ofMinutes(10));
    private static final Limit ADDRESS = new Limit(100, Duration.ofMinutes(10));
    private static final Limit NOTE = new Limit(1, Duration.ofMinutes(5));

    private final TimeMeter time;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    @Autowired
    SignInThrottle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInThrottle(TimeMeter time) {
        this.time = time;
    }

    /**
     * Takes note of an attempt before the password is looked at.
     *
     * @param device what tells a browser in which the login has signed in before; null for any other
     */
    Attempt attempt(String login, String address, @Nullable String device) {
        var taken = device == null
                ? taken(
                        bucket("pair " + login + " " + address, LOGIN_AND_ADDRESS),
                        bucket("login " + login, LOGIN),
                        bucket("address " + address, ADDRESS))
                : taken(bucket("device " + device, DEVICE));
        return new Attempt(taken);
    }

    /** Whether a refusal is worth a line in the audit trail: one in a while, or who guesses fast would fill the disk. */
    boolean isWorthNoting(String login, String address) {
        return bucket("note " + login + " " + address, NOTE).tryConsume(1);
    }

    /** An administrator has lifted a lock: nothing else holds up its owner either. */
    void forgive(String login, SignInPlace place) {
        buckets.invalidate("pair " + login + " " + place.address());
        buckets.invalidate("device " + place.browser());
    }

    /** One from each, or nothing from any. */
    private static @Nullable List<Bucket> taken(Bucket... wanted) {
        var taken = new ArrayList<Bucket>();
        for (var bucket : wanted) {
            if (!bucket.tryConsume(1)) {
                taken.forEach(other -> other.addTokens(1));
                return null;
            }
            taken.add(bucket);
        }
        return taken;
    }

    private Bucket bucket(String key, Limit limit) {
        return buckets.get(key, wanted -> Bucket.builder()
                .addLimit(
                        bandwidth -> bandwidth.capacity(limit.attempts()).refillGreedy(limit.attempts(), limit.time()))
                .withCustomTimePrecision(time)
                .build());
    }

    private record Limit(int attempts, Duration time) {}
}
