package cn.hengli.account.web;

import cn.hengli.account.ImportStaff;
import cn.hengli.account.IssuedPassword;
import cn.hengli.account.Login;
import cn.hengli.account.OneTimePasswords;
import cn.hengli.account.StaffList;
import cn.hengli.account.web.StaffImported.Slip;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Refused;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * 导入: loads each list once, however often its button was pressed, and gives everybody who pressed the same result. The slips stay for
 * minutes, in memory only and for who imported: the answer to the first of two clicks is seen by nobody.
 */
@Component
@RequiredArgsConstructor
class StaffImports {

    private final ImportStaff importStaff;
    private final OneTimePasswords passwords;
    private final Cache<Key, CompletableFuture<StaffImported>> done = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(15))
            .build();

    private record Key(AccountId actor, UUID id) {}

    void load(UUID id, StaffList list, Actor actor) throws InterruptedException {
        var key = new Key(actor.account(), id);
        var own = new CompletableFuture<StaffImported>();
        var first = done.asMap().putIfAbsent(key, own);
        if (first == null) {
            try {
                own.complete(load(list, actor));
            } catch (RuntimeException refused) {
                done.invalidate(key);
                own.completeExceptionally(refused);
                throw refused;
            }
        } else {
            waitFor(first);
        }
    }

    Optional<StaffImported> result(UUID id, Actor actor) {
        return Optional.ofNullable(done.getIfPresent(new Key(actor.account(), id)))
                .filter(result -> result.isDone() && !result.isCompletedExceptionally())
                .map(CompletableFuture::join);
    }

    /** Nothing is locked while passwords are made, which takes longer than all the rest. */
    private StaffImported load(StaffList list, Actor actor) {
        Refused.unlessEmpty(importStaff.check(list, actor));
        var issued = passwords.issue(list.accounts().size());
        importStaff.load(list, issued, actor);
        return new StaffImported(slips(list, issued), list.posts().size());
    }

    private static List<Slip> slips(StaffList list, List<IssuedPassword> issued) {
        return IntStream.range(0, issued.size())
                .mapToObj(index -> new Slip(
                        Login.normalised(list.accounts().get(index).login()),
                        list.accounts().get(index).name().strip(),
                        issued.get(index).password()))
                .toList();
    }

    private static void waitFor(CompletableFuture<StaffImported> first) throws InterruptedException {
        try {
            first.get();
        } catch (ExecutionException e) {
            throw Objects.requireNonNull((RuntimeException) e.getCause());
        }
    }
}
