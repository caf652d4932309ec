package cn.hengli.rights;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * An address that the application answers.
 *
 * @param method with a star where it is for scripts, which send a header of their own
 * @param path with its variables; one that takes this or that word only is as many routes
 */
record Route(String method, String path) {

    static final String ANY = "ANY";

    private static final Pattern WORDS = Pattern.compile("\\{\\w+:([^}]*)}");

    static List<Route> all(Collection<RequestMappingInfoHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Route::of)
                .distinct()
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var script = info.getHeadersCondition().isEmpty() ? "" : "*";
        return info.getPatternValues().stream()
                .map(path -> path.isEmpty() ? "/" : path)
                .flatMap(Route::spelledOut)
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new Route(ANY, path))
                        : methods.stream().map(RequestMethod::name).map(method -> new Route(method + script, path)));
    }

    private static Stream<String> spelledOut(String path) {
        var words = WORDS.matcher(path);
        return words.find()
                ? Stream.of(words.group(1).split("\\|")).map(word -> path.replace(words.group(), word))
                : Stream.of(path);
    }

    /** Read by token; the document that describes these routes too. */
    boolean isForPrograms() {
        return path.startsWith("/api/") || path.startsWith("/v3/");
    }

    boolean isByScript() {
        return method.endsWith("*");
    }

    boolean isUnsafe() {
        return !method.equals("GET") && !method.equals(ANY);
    }

    /** As it is sent. */
    String verb() {
        return method.equals(ANY) ? "GET" : method.replace("*", "");
    }
}
