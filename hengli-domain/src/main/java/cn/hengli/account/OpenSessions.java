package cn.hengli.account;

import cn.hengli.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 会话: wherever somebody is signed in. What is not in here is over. */
public interface OpenSessions {

    void begin(SessionId id, Credential credential, Instant since, SignInPlace place, String browser);

    /** Lets one go on where all others of its account end. */
    void goOn(SessionId id, int stamp);

    void end(SessionId id);

    /** All of the account but one. */
    void endOthers(AccountId account, SessionId but);

    /** Those in use, the one used last first. */
    List<SessionRow> all();

    /** The same of one account. */
    List<SessionRow> of(AccountId account);

    Optional<SessionRow> one(SessionId id);
}
