package cn.hengli.extension;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a request for an extension (延期申请). */
@Embeddable
public record ExtensionId(UUID value) {

    public static ExtensionId next() {
        return new ExtensionId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
