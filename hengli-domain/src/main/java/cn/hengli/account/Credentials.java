package cn.hengli.account;

import java.util.Optional;

/** The credentials of all accounts. */
public interface Credentials {

    Optional<Credential> of(String login);
}
