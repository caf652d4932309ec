package cn.hengli.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies the holding of a post (任岗). */
@Embeddable
public record PostHoldingId(UUID value) {

    public static PostHoldingId next() {
        return new PostHoldingId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
