package cn.hengli.account;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Role;
import java.time.LocalDate;
import java.util.Set;

/** Who holds a role. */
public interface RoleHolders {

    /** The enabled accounts that hold the role on the day, in whatever post, as holder or substitute. */
    Set<AccountId> of(Role role, LocalDate day);
}
