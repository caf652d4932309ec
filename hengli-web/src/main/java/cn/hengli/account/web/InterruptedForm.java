package cn.hengli.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 中断的表单: a form that did not get in, with all that was typed.
 *
 * @param address where it was going; null when it holds a password and is better filled in once more
 * @param files whether it had files, which cannot be given back
 */
record InterruptedForm(@Nullable String address, List<Field> fields, boolean files) {

    static final String ATTRIBUTE = InterruptedForm.class.getName();
    static final String PATH = "/login/interrupted";

    private static final Set<String> WITH_PASSWORDS = Set.of("/login", "/account/password");
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "_method");
    private static final int SHORT = 60;

    static InterruptedForm of(HttpServletRequest request) {
        var type = request.getContentType();
        var withPassword = WITH_PASSWORDS.contains(request.getServletPath());
        return new InterruptedForm(
                withPassword ? null : LocalAddress.of(request),
                withPassword ? List.of() : fields(request),
                type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }

    private static List<Field> fields(HttpServletRequest request) {
        var inAddress = request.getQueryString() == null ? Set.of() : Set.of(names(request.getQueryString()));
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !NOT_TYPED.contains(entry.getKey()) && !inAddress.contains(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    private static Object[] names(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2)[0])
                .distinct()
                .toArray();
    }

    /** One field; what people wrote themselves is shown, the rest travels along. */
    record Field(String name, String value) {

        public boolean isText() {
            return value.length() > SHORT || value.indexOf('\n') >= 0;
        }
    }
}
