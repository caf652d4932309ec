package cn.hengli.account;

import cn.hengli.shared.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * 访问令牌: by which a program reads for a person, with that person's rights of the moment.
 *
 * <p>Its person makes it, gives it a name and an end, and may revoke it before; it never comes to life again, and is never removed. Of what
 * the program presents, the hash alone is kept.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ApiToken {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ApiTokenId id;

    @Version
    @Getter(AccessLevel.NONE)
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String name;

    private String hash;

    private Instant madeAt;

    private Instant expiresAt;

    private @Nullable Instant revokedAt;

    ApiToken(AccountId account, String name, String hash, Instant madeAt, Instant expiresAt) {
        this.id = ApiTokenId.next();
        this.account = account;
        this.name = name;
        this.hash = hash;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    /** Whether this has ended it; what has ended already stays as it ended. */
    boolean revoke(Instant at) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = at;
        return true;
    }
}
