package cn.hengli.account;

import cn.hengli.shared.AccountId;

/**
 * A new account, or one whose password was reset.
 *
 * @param password to be shown once and handed over
 */
public record CreatedAccount(AccountId id, String login, String password) {

    @Override
    public String toString() {
        return login;
    }
}
