package cn.hengli.page;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * 只办一次: does a piece of work once, however often its button was pressed, and gives everybody who pressed the same result. Results stay a
 * while, in memory only and for who asked: the answer to the first of two clicks is seen by nobody. What was refused may be tried again.
 */
public final class DoneOnce<T> {

    private final Cache<Key, CompletableFuture<T>> done;

    private record Key(AccountId actor, UUID id) {}

    public DoneOnce(int most, Duration kept) {
        done = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(kept).build();
    }

    /**
     * Returns when it is done, by whoever pressed first.
     *
     * @param id of the form that asks for it
     */
    public void run(UUID id, Actor actor, Supplier<T> work) throws InterruptedException {
        var key = new Key(actor.account(), id);
        var own = new CompletableFuture<T>();
        var first = done.asMap().putIfAbsent(key, own);
        if (first != null) {
            waitFor(first);
            return;
        }
        try {
            own.complete(work.get());
        } catch (RuntimeException refused) {
            done.invalidate(key);
            own.completeExceptionally(refused);
            throw refused;
        }
    }

    public Optional<T> result(UUID id, Actor actor) {
        return Optional.ofNullable(done.getIfPresent(new Key(actor.account(), id)))
                .filter(result -> result.isDone() && !result.isCompletedExceptionally())
                .map(CompletableFuture::join);
    }

    /** Whoever comes back to the form begins anew. */
    public void forget(UUID id, Actor actor) {
        done.invalidate(new Key(actor.account(), id));
    }

    private static void waitFor(CompletableFuture<?> first) throws InterruptedException {
        try {
            first.get();
        } catch (ExecutionException e) {
            throw Objects.requireNonNull((RuntimeException) e.getCause());
        }
    }
}
