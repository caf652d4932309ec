package cn.hengli.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a 台账条目. */
@Embeddable
public record LedgerEntryId(UUID value) {

    public static LedgerEntryId next() {
        return new LedgerEntryId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
