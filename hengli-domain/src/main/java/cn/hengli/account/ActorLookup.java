package cn.hengli.account;

import cn.hengli.shared.AccountId;
import java.time.LocalDate;
import java.util.Optional;

/** Who acts: the account with the duties it has on a day, by the posts it holds or stands in for. */
public interface ActorLookup {

    Optional<KnownActor> find(AccountId account, LocalDate day);

    /** The same for who acts in a session; nobody, if it has been ended. */
    Optional<KnownActor> find(AccountId account, SessionId session, LocalDate day);
}
