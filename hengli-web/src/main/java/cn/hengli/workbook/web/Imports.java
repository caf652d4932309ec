package cn.hengli.workbook.web;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.workbook.ImportCommand;
import cn.hengli.workbook.ImportOutcome;
import cn.hengli.workbook.ImportWorkbook;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** 导入: takes each upload over once, however often its button was pressed, and gives everybody who pressed the same result. */
@Component
@RequiredArgsConstructor
class Imports {

    private final ImportWorkbook importWorkbook;
    private final Cache<Key, CompletableFuture<ImportOutcome>> done = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private record Key(AccountId actor, UUID id) {}

    void load(UUID id, ImportCommand command, Actor actor) throws InterruptedException {
        var key = new Key(actor.account(), id);
        var own = new CompletableFuture<ImportOutcome>();
        var first = done.asMap().putIfAbsent(key, own);
        if (first != null) {
            waitFor(first);
            return;
        }
        try {
            own.complete(importWorkbook.load(command, actor));
        } catch (RuntimeException refused) {
            done.invalidate(key);
            own.completeExceptionally(refused);
            throw refused;
        }
    }

    Optional<ImportOutcome> result(UUID id, Actor actor) {
        return Optional.ofNullable(done.getIfPresent(new Key(actor.account(), id)))
                .filter(result -> result.isDone() && !result.isCompletedExceptionally())
                .map(CompletableFuture::join);
    }

    /** Whoever comes back to the page of the upload begins anew. */
    void forget(UUID id, Actor actor) {
        done.invalidate(new Key(actor.account(), id));
    }

    private static void waitFor(CompletableFuture<ImportOutcome> first) throws InterruptedException {
        try {
            first.get();
        } catch (ExecutionException e) {
            throw Objects.requireNonNull((RuntimeException) e.getCause());
        }
    }
}
