package cn.hengli.account;

import cn.hengli.audit.Revision;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.unit.Units;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/** 岗位的修订: what a post was like, and who held it. */
@DomainService
@RequiredArgsConstructor
public class PostHistory {

    private final Revisions revisions;
    private final Accounts accounts;
    private final Units units;

    void keep(Post post, Actor actor) {
        revisions.append(Subject.POST, post.id().value(), actor, null, content(post));
    }

    List<Revision> of(PostId post) {
        return revisions.of(Subject.POST, post.value());
    }

    private SortedMap<String, String> content(Post post) {
        var content = new TreeMap<String, String>();
        content.put("title", post.title());
        content.put("role", post.role().name());
        var unit = post.unit();
        if (unit != null) {
            content.put("unit", units.getById(unit).name());
        }
        if (post.abolishedOn() != null) {
            content.put("abolishedOn", post.abolishedOn().toString());
        }
        put(content, "holders", post, false);
        put(content, "substitutes", post, true);
        return content;
    }

    private void put(SortedMap<String, String> content, String field, Post post, boolean substitute) {
        var people = post.holdings().stream()
                .filter(holding -> holding.substitute() == substitute)
                .map(holding -> nameOf(holding.account()) + " " + holding.since() + "/"
                        + (holding.until() == null ? "" : holding.until()))
                .collect(Collectors.joining("\n"));
        if (!people.isEmpty()) {
            content.put(field, people);
        }
    }

    private String nameOf(AccountId id) {
        var account = accounts.getById(id);
        return account.name() + " (" + account.login() + ")";
    }
}
