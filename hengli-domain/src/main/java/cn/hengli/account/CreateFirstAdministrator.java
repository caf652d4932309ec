package cn.hengli.account;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lombok.RequiredArgsConstructor;

/**
 * 初始管理员: where there is no account yet, opens one that can give posts to all others. It holds the three administrative posts, which one
 * person should not hold together for longer than it takes to appoint the others.
 */
@UseCase
@RequiredArgsConstructor
public class CreateFirstAdministrator {

    private static final Actor PROGRAM = new Actor(
            new AccountId(new UUID(0, 0)),
            "system",
            "系统",
            Set.of(new Duty(Role.ADMINISTRATOR, null), new Duty(Role.SECURITY_ADMINISTRATOR, null)));
    private static final SortedMap<Role, String> POSTS = new TreeMap<>(
            Map.of(Role.ADMINISTRATOR, "系统管理员", Role.SECURITY_ADMINISTRATOR, "安全管理员", Role.AUDITOR, "审计管理员"));

    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final CreatePost createPost;
    private final AppointToPost appointToPost;
    private final Clock clock;

    /** The account with its one-time password; nothing when there are accounts. */
    public Optional<CreatedAccount> create() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        var administrator = createAccount.create(new CreateAccountCommand("admin", "系统管理员", null), PROGRAM);
        POSTS.forEach((role, title) -> {
            var post = createPost.create(new CreatePostCommand(title, role, null), PROGRAM);
            appointToPost.appoint(
                    new AppointToPostCommand(post, 0, administrator.id(), false, LocalDate.now(clock), null), PROGRAM);
        });
        return Optional.of(administrator);
    }
}
