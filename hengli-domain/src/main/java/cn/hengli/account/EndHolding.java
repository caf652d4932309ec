package cn.hengli.account;

import cn.hengli.audit.AuditKind;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 免岗: from a day on somebody holds a post no more; from today on, at once. */
@UseCase
@RequiredArgsConstructor
public class EndHolding {

    private final Posts posts;
    private final Accounts accounts;
    private final LastAdministrator lastAdministrator;
    private final RightsChange rights;
    private final Clock clock;

    public void end(PostId id, long version, PostHoldingId holding, @Nullable LocalDate day, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        var post = posts.getById(id);
        Stale.unlessSame(version, post.version(), "post", id);
        var today = LocalDate.now(clock);
        var last = Term.day("day", day, today);
        var ended = post.end(holding, last);
        posts.saveAndFlush(post);
        rights.keep(
                post,
                List.of(ended.account()),
                AuditKind.RIGHTS_CHANGED,
                "- %s %s".formatted(accounts.getById(ended.account()).login(), last),
                actor);
        lastAdministrator.mustRemain(post.role(), last.isBefore(today) ? today : last);
    }
}
