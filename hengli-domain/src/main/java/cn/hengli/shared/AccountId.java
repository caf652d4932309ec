package cn.hengli.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an account (账号). */
@Embeddable
public record AccountId(UUID value) {

    public static AccountId next() {
        return new AccountId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
