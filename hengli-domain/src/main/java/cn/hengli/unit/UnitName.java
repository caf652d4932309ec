package cn.hengli.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 名称: what a unit is called for a time.
 *
 * @param validUntil the first day of the next name; null for the name it has now
 */
@Embeddable
public record UnitName(
        @Column(nullable = false) String name,
        @Column(nullable = false) LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    UnitName until(LocalDate day) {
        return new UnitName(name, validFrom, day);
    }
}
