package cn.hengli.account;

import cn.hengli.account.StaffList.PostLine;
import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;

/**
 * 批量导入: opens all accounts and sets up all posts of a list, or none of them. Whoever administers the system brings the accounts, and
 * whoever administers rights the posts and who takes them up (三员分立): only a person who may do both does both at once.
 */
@UseCase
@RequiredArgsConstructor
public class ImportStaff {

    private final StaffCheck check;
    private final CreateAccount createAccount;
    private final CreatePost createPost;
    private final AppointToPost appointToPost;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    /** Everything that is wrong with the list. */
    public List<Problem> check(StaffList list, Actor actor) {
        mustBePermitted(list, actor);
        return check.problems(list);
    }

    /** @param passwords for the accounts, in their order */
    public void load(StaffList list, List<IssuedPassword> passwords, Actor actor) {
        Refused.unlessEmpty(check(list, actor));
        for (var index = 0; index < list.accounts().size(); index++) {
            createAccount.create(
                    StaffCheck.command(list.accounts().get(index)),
                    new FirstPassword(passwords.get(index).hash(), true),
                    actor);
        }
        list.posts().forEach(line -> setUp(line, actor));
        trail.append(AuditEntry.by(
                actor,
                AuditKind.STAFF_IMPORTED,
                "accounts %d, posts %d"
                        .formatted(list.accounts().size(), list.posts().size()),
                ""));
    }

    private void setUp(PostLine line, Actor actor) {
        var post = createPost.create(check.command(line), actor);
        if (line.holder().isBlank()) {
            return;
        }
        var holder = accounts.findByLogin(Login.normalised(line.holder()))
                .map(Account::id)
                .orElse(null);
        var since = Objects.requireNonNullElseGet(line.since(), () -> LocalDate.now(clock));
        appointToPost.appoint(new AppointToPostCommand(post, 0, holder, false, since, null), actor);
    }

    private static void mustBePermitted(StaffList list, Actor actor) {
        if (!list.accounts().isEmpty() || !actor.may(Permission.MAINTAIN_POSTS)) {
            actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        }
        if (!list.posts().isEmpty()) {
            actor.mustHave(Permission.MAINTAIN_POSTS);
        }
    }
}
