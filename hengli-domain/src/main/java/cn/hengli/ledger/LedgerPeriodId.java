package cn.hengli.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a 填报期. */
@Embeddable
public record LedgerPeriodId(UUID value) {

    public static LedgerPeriodId next() {
        return new LedgerPeriodId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
