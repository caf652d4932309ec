package cn.hengli.account;

import cn.hengli.audit.AuditKind;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;

/** 撤销岗位: from today on there is no such post, and nobody holds it. */
@UseCase
@RequiredArgsConstructor
public class AbolishPost {

    private final Posts posts;
    private final LastAdministrator lastAdministrator;
    private final RightsChange rights;
    private final Clock clock;

    public void abolish(PostId id, long version, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        var post = posts.getById(id);
        Stale.unlessSame(version, post.version(), "post", id);
        var today = LocalDate.now(clock);
        var ended = post.abolish(today);
        posts.saveAndFlush(post);
        rights.keep(
                post,
                ended.stream().map(PostHolding::account).toList(),
                AuditKind.POST_ABOLISHED,
                post.role().name(),
                actor);
        lastAdministrator.mustRemain(post.role(), today);
    }
}
