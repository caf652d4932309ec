package cn.hengli.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a post (岗位). */
@Embeddable
public record PostId(UUID value) {

    public static PostId next() {
        return new PostId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
