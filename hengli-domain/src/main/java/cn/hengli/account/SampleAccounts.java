package cn.hengli.account;

import cn.hengli.shared.Role;
import cn.hengli.unit.UnitKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 演示账号: accounts that the sign-in page offers; there are none but where all data are samples. */
public interface SampleAccounts {

    List<SampleAccount> list();

    /** The one password of all of them. */
    String password();

    /**
     * One account to try.
     *
     * @param unit what kind of unit the post belongs to; none for a post of the whole town
     */
    record SampleAccount(
            String login, String name, Role role, @Nullable UnitKind unit) {

        /** One of the many that differ by their unit only. */
        public boolean isOneOfMany() {
            return role == Role.LIAISON;
        }
    }
}
