package cn.hengli.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a 佐证材料. */
@Embeddable
public record AttachmentId(UUID value) {

    public static AttachmentId next() {
        return new AttachmentId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
