package cn.hengli.account;

import cn.hengli.audit.AuditKind;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 任岗、交接: gives a post to somebody, beside nobody, as a substitute, or in place of who holds it. */
@UseCase
@RequiredArgsConstructor
public class AppointToPost {

    private final Posts posts;
    private final Accounts accounts;
    private final LastAdministrator lastAdministrator;
    private final RightsChange rights;
    private final Clock clock;

    public void appoint(AppointToPostCommand command, Actor actor) {
        var post = post(command, actor);
        appoint(post, List.of(), command, actor);
    }

    /** Ends the present holder's time on the day on which the new one begins. */
    public void handOver(AppointToPostCommand command, Actor actor) {
        var post = post(command, actor);
        var today = LocalDate.now(clock);
        var day = Term.day("since", command.since(), today);
        var present = post.holderOn(day).orElseThrow(() -> Refused.at("since", PostRefusal.NOT_HELD));
        if (present.account().equals(command.account())) {
            throw Refused.at("account", PostRefusal.ALREADY_HOLDS_IT);
        }
        post.end(present.id(), day);
        // before the successor comes in: the database lets one person hold it at a time
        posts.saveAndFlush(post);
        appoint(post, List.of(present.account()), command, actor);
    }

    private Post post(AppointToPostCommand command, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_POSTS);
        var post = posts.getById(command.post());
        Stale.unlessSame(command.version(), post.version(), "post", post.id());
        return post;
    }

    private void appoint(Post post, List<AccountId> predecessors, AppointToPostCommand command, Actor actor) {
        var today = LocalDate.now(clock);
        var account = account(command.account());
        var holding = post.appoint(
                account.id(),
                command.substitute(),
                Term.day("since", command.since(), today),
                Term.dayOrNone("until", command.until(), today));
        posts.saveAndFlush(post);
        var concerned = new ArrayList<>(predecessors);
        concerned.add(account.id());
        rights.keep(
                post,
                concerned,
                AuditKind.RIGHTS_CHANGED,
                "+ %s %s/%s%s"
                        .formatted(
                                account.login(),
                                holding.since(),
                                holding.until() == null ? "" : holding.until(),
                                holding.substitute() ? " (substitute)" : ""),
                actor);
        lastAdministrator.mustRemain(post.role(), holding.since());
    }

    private Account account(@Nullable AccountId id) {
        var account =
                accounts.findById(orMissing(id)).orElseThrow(() -> Refused.at("account", PostRefusal.ACCOUNT_MISSING));
        if (!account.enabled()) {
            throw Refused.at("account", PostRefusal.ACCOUNT_DISABLED);
        }
        return account;
    }

    private static AccountId orMissing(@Nullable AccountId id) {
        if (id == null) {
            throw Refused.at("account", PostRefusal.ACCOUNT_MISSING);
        }
        return id;
    }
}
