package cn.hengli.account;

import cn.hengli.shared.AccountId;
import java.time.Instant;

/** What a password is compared with at sign-in. */
public record Credential(
        AccountId account,
        String login,
        String name,
        String passwordHash,
        Instant passwordSetAt,
        boolean mustChangePassword,
        boolean enabled,
        int stamp) {

    @Override
    public String toString() {
        return login;
    }
}
