package cn.hengli.account;

import cn.hengli.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * @param version of the account as it was shown
 */
public record EditAccountCommand(
        AccountId account,
        long version,
        String name,
        @Nullable String telephone) {}
