package cn.hengli.account;

import org.jspecify.annotations.Nullable;

/**
 * @param name as shown and kept in histories: a post or a person
 * @param telephone of the office
 */
public record CreateAccountCommand(
        String login, String name, @Nullable String telephone) {}
