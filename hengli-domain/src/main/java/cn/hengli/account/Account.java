package cn.hengli.account;

import cn.hengli.shared.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 账号: by which a person signs in.
 *
 * <p>It is opened with a one-time password that must be changed at the first sign-in; it is renamed, disabled when its person
 * leaves and enabled again, and never removed: histories name it. What it may do comes from the posts its person holds.
 * Whatever must end its open sessions counts up its stamp.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Version
    @Getter(AccessLevel.NONE)
    private @Nullable Long version;

    private String login;

    private String name;

    private @Nullable String telephone;

    private String passwordHash;

    private Instant passwordSetAt;

    private boolean mustChangePassword;

    private boolean enabled;

    private int stamp;

    private Instant createdAt;

    /** An account whose first password is known to others and so must be changed, unless said otherwise. */
    static Account open(String login, String name, @Nullable String telephone, FirstPassword password, Instant now) {
        var account = new Account();
        account.id = AccountId.next();
        account.login = login;
        account.name = name;
        account.telephone = telephone;
        account.passwordHash = password.hash();
        account.passwordSetAt = now;
        account.mustChangePassword = password.mustChange();
        account.enabled = true;
        account.createdAt = now;
        return account;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    void describe(String name, @Nullable String telephone) {
        this.name = name;
        this.telephone = telephone;
    }

    /** Its person has chosen another password. */
    void changePassword(String hash, Instant now) {
        setPassword(hash, now);
        mustChangePassword = false;
    }

    /** An administrator has set a one-time password. */
    void resetPassword(String hash, Instant now) {
        setPassword(hash, now);
        mustChangePassword = true;
    }

    void disable() {
        enabled = false;
        endSessions();
    }

    void enable() {
        enabled = true;
    }

    /** Ends whatever sessions are open: the next request of each has to sign in again. */
    void endSessions() {
        stamp++;
    }

    private void setPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
        endSessions();
    }
}
