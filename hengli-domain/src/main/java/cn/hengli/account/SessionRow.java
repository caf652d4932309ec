package cn.hengli.account;

import cn.hengli.shared.AccountId;
import java.time.Instant;

/**
 * A session as lists show it.
 *
 * @param name of the account
 * @param since when the password was given
 * @param address of the computer
 * @param browser in a few words; empty where it did not say
 */
public record SessionRow(
        SessionId id,
        AccountId account,
        String login,
        String name,
        Instant since,
        Instant lastUsed,
        String address,
        String browser) {}
