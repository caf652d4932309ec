package cn.hengli.account;

import cn.hengli.audit.History;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看岗位: for those who maintain them. */
@UseCase
@RequiredArgsConstructor
public class ReadPosts {

    private final PostBook book;
    private final PostHistory history;
    private final Clock clock;

    public List<PostRow> list(PostFilter filter, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        var today = LocalDate.now(clock);
        return book.posts(today).stream()
                .filter(post -> filter.lets(post, today))
                .toList();
    }

    public PostRow one(PostId id, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        return book.post(id, LocalDate.now(clock)).orElseThrow(() -> NotFound.missing("post", id));
    }

    public History history(PostId id, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        return History.of(history.of(id));
    }

    /** Who can be appointed. */
    public List<Candidate> candidates(Actor actor) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        return book.candidates();
    }
}
