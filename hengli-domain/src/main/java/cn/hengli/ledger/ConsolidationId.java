package cn.hengli.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a 综合汇总. */
@Embeddable
public record ConsolidationId(UUID value) {

    public static ConsolidationId next() {
        return new ConsolidationId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
