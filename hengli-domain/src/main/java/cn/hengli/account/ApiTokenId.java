package cn.hengli.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an API token (访问令牌). */
@Embeddable
public record ApiTokenId(UUID value) {

    public static ApiTokenId next() {
        return new ApiTokenId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
