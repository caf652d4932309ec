package cn.hengli.help.web;

import cn.hengli.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where the frame's link to the help leads: to what the reader's own guide says of this page. */
@ControllerAdvice
@RequiredArgsConstructor
class HelpLink {

    private static final String START = "/help";

    private final Guides guides;

    @ModelAttribute("help")
    String help(@Nullable Actor actor, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return actor == null ? START : address(actor, path).orElse(START);
    }

    /** Who has several duties is told by the first guide that knows the page. */
    private Optional<String> address(Actor reader, String path) {
        return GuideName.inOrderFor(reader).stream()
                .filter(name -> name.isFor(reader))
                .flatMap(name -> HelpTopic.of(path)
                        .map(HelpTopic::id)
                        .filter(guides.get(name, Locale.ENGLISH).topics()::contains)
                        .map(topic -> START + "/" + name.path() + "#" + topic))
                .findFirst();
    }
}
