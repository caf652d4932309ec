package cn.hengli.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The program's own table of addresses: which there are, what stands in them and behind them. */
record Routes(Map<RequestMappingInfo, HandlerMethod> table) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}|]*)[^}]*)?}");

    /** Something in the place of each variable that could be there. */
    private static final Map<String, String> SAMPLES =
            Map.of("code", "2018-45", "plan", "2018-45", "quarter", "2019Q4", "number", "1", "guide", "office");

    static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    static Routes of(RequestMappingHandlerMapping mapping) {
        return new Routes(mapping.getHandlerMethods());
    }

    /** Every address with the method, such as {@code GET /units/{id}}, and the names of its parameters. */
    Map<String, Set<String>> parametersOf(RequestMethod method) {
        var routes = new TreeMap<String, Set<String>>();
        table.forEach((info, handler) -> {
            if (info.getMethodsCondition().getMethods().contains(method)) {
                info.getPatternValues()
                        .forEach(pattern ->
                                routes.merge(pattern.isEmpty() ? "/" : pattern, parameters(handler), (one, other) -> {
                                    var both = new TreeSet<>(one);
                                    both.addAll(other);
                                    return both;
                                }));
            }
        });
        return routes;
    }

    /** The address with samples in the place of its variables. */
    static String sample(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> sampleOf(variable.group(1), variable.group(2)));
    }

    /** The address once for each of its variables, with this in its place and samples in the others'. */
    static List<String> with(String pattern, String value) {
        var addresses = new ArrayList<String>();
        var count = VARIABLE.matcher(pattern).results().count();
        for (var i = 0; i < count; i++) {
            var wanted = i;
            var seen = new int[1];
            addresses.add(VARIABLE.matcher(pattern)
                    .replaceAll(variable -> Matcher.quoteReplacement(
                            seen[0]++ == wanted ? value : sampleOf(variable.group(1), variable.group(2)))));
        }
        return addresses;
    }

    private static String sampleOf(String name, @Nullable String choice) {
        return choice == null ? SAMPLES.getOrDefault(name, NO_ID) : choice;
    }

    private static Set<String> parameters(HandlerMethod handler) {
        var names = new TreeSet<String>();
        for (var parameter : handler.getMethodParameters()) {
            names(parameter).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> names(MethodParameter parameter) {
        var single = parameter.getParameterAnnotation(RequestParam.class);
        if (single != null) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            return Stream.of(single.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : single.name());
        }
        if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            return Stream.of(BeanUtils.getPropertyDescriptors(parameter.getParameterType()))
                    .filter(property -> property.getWriteMethod() != null)
                    .map(property -> property.getName());
        }
        return Stream.empty();
    }
}
