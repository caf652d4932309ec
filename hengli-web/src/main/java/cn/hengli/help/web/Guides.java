package cn.hengli.help.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All guides, read once at the start: they are part of the program. */
@Component
class Guides {

    private final Map<GuideName, Guide> chinese = new EnumMap<>(GuideName.class);
    private final Map<GuideName, Guide> english = new EnumMap<>(GuideName.class);

    Guides(ServletContext servlet) {
        var reader = new GuideReader(servlet.getContextPath(), Guides::size);
        for (var name : GuideName.values()) {
            chinese.put(name, reader.read(name, text("zh", name)));
            english.put(name, reader.read(name, text("en", name)));
        }
    }

    Guide get(GuideName name, Locale language) {
        var guides = language.getLanguage().equals("en") ? english : chinese;
        return Objects.requireNonNull(guides.get(name));
    }

    private static String text(String language, GuideName name) {
        try {
            return new ClassPathResource("guide/" + language + "/" + name.path() + ".md")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Empty for a picture that is yet to be taken. */
    private static Optional<PictureSize> size(String picture) {
        var resource = new ClassPathResource("static/help/images/" + picture);
        if (!resource.exists()) {
            return Optional.empty();
        }
        try (var file = resource.getInputStream()) {
            return Optional.of(PictureSize.ofPng(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
