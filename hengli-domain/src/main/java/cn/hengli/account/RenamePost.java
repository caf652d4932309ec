package cn.hengli.account;

import cn.hengli.audit.AuditKind;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 岗位更名. What it allows does not change: another role is another post. */
@UseCase
@RequiredArgsConstructor
public class RenamePost {

    private final Posts posts;
    private final RightsChange rights;

    public void rename(PostId id, long version, String title, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        var post = posts.getById(id);
        Stale.unlessSame(version, post.version(), "post", id);
        var problems = new ArrayList<Problem>();
        CreatePost.TITLE.check("title", title, problems);
        var wanted = title.strip();
        if (problems.isEmpty() && !wanted.equals(post.title()) && posts.existsByTitle(wanted)) {
            problems.add(Problem.at("title", PostRefusal.TITLE_TAKEN));
        }
        Refused.unlessEmpty(problems);
        var before = post.title();
        post.rename(wanted);
        posts.saveAndFlush(post);
        rights.keep(post, List.of(), AuditKind.POST_CHANGED, before, actor);
    }
}
