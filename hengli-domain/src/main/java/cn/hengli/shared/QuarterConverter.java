package cn.hengli.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a quarter in its written form; columns are declared with the domain {@code quarter}. */
@Converter(autoApply = true)
public class QuarterConverter implements AttributeConverter<@Nullable Quarter, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Quarter quarter) {
        return quarter == null ? null : quarter.toString();
    }

    @Override
    public @Nullable Quarter convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Quarter.parse(text);
    }
}
