package cn.hengli.account;

import cn.hengli.shared.DomainService;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import lombok.RequiredArgsConstructor;

/**
 * 最后一名管理员: somebody must remain who can open accounts, and somebody who can give posts; else nobody could ever mend it. Asked last of
 * all, when the change stands in the audit trail: as changes come there one after the other, two people who remove each other at the same
 * moment do not both find the other still there.
 */
@DomainService
@RequiredArgsConstructor
public class LastAdministrator {

    private static final Set<Role> NEEDED = Set.of(Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);

    private final RoleHolders holders;
    private final Clock clock;

    /** Refuses what has just been done, if now nobody who can sign in holds a role that is needed. */
    void mustRemain() {
        NEEDED.forEach(role -> mustRemain(role, LocalDate.now(clock)));
    }

    /** The same for one role on a day. */
    void mustRemain(Role role, LocalDate day) {
        if (NEEDED.contains(role) && holders.of(role, day).isEmpty()) {
            throw new Refused(AccountRefusal.LAST_OF_ROLE);
        }
    }
}
