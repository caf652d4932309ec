package cn.hengli.rights;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cn.hengli.testing.People;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends requests as each of the visitors, with the session that their browser would have, or the token of their program. */
final class Asking {

    private final MockMvc mvc;
    private final Map<Visitor, RequestPostProcessor> browsers = new EnumMap<>(Visitor.class);
    private final Map<Visitor, RequestPostProcessor> programs = new EnumMap<>(Visitor.class);
    private final Map<Visitor, String> places = new EnumMap<>(Visitor.class);

    Asking(MockMvc mvc, People people) throws Exception {
        this.mvc = mvc;
        for (var visitor : Visitor.values()) {
            places.put(visitor, "10.0.0." + (1 + places.size()));
            browsers.put(visitor, visitor == Visitor.NOBODY ? stranger() : people.as(visitor.login()));
            programs.put(visitor, visitor == Visitor.NOBODY ? stranger() : people.byToken(visitor.login()));
        }
    }

    private RequestPostProcessor stranger() throws Exception {
        var token = Objects.requireNonNull(
                mvc.perform(get("/login/token")).andReturn().getResponse().getCookie("XSRF-TOKEN"));
        return request -> {
            request.setCookies(token);
            request.addHeader("X-XSRF-TOKEN", token.getValue());
            return request;
        };
    }

    MockHttpServletResponse ask(Visitor visitor, Route route, String path, Map<String, String> form) throws Exception {
        var asking = route.isForPrograms() ? programs : browsers;
        var request = complete(builder(route, path), visitor, Objects.requireNonNull(asking.get(visitor)));
        if (route.isByScript()) {
            request.header("X-Requested-With", "fetch");
        }
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private AbstractMockHttpServletRequestBuilder<?> complete(
            AbstractMockHttpServletRequestBuilder<?> request, Visitor visitor, RequestPostProcessor asking) {
        return request.accept(MediaType.TEXT_HTML, MediaType.ALL)
                .with(address(visitor))
                .with(asking);
    }

    /** Each from a place of their own: who tries to sign in too often from one place has to wait. */
    private RequestPostProcessor address(Visitor visitor) {
        return request -> {
            request.setRemoteAddr(Objects.requireNonNull(places.get(visitor)));
            return request;
        };
    }

    private static AbstractMockHttpServletRequestBuilder<?> builder(Route route, String path) {
        var address = URI.create(path);
        return switch (route.path()) {
            case "/entries/{id}/attachments" -> multipart(address).file(file("files", "现场.txt", "现场情况"));
            case "/admin/plans/preview" -> multipart(address).file(file("file", "plan.yaml", Forms.nextPlan()));
            case "/ledger/import" -> ofLedger(route, address);
            case "/admin/import/preview" -> multipart(address).file(Staff.workbook("rightsfile"));
            default -> request(HttpMethod.valueOf(route.verb()), address);
        };
    }

    private static AbstractMockHttpServletRequestBuilder<?> ofLedger(Route route, URI address) {
        return route.isUnsafe()
                ? multipart(address).file(file("files", "季报.csv", "任务名称,完成情况"))
                : request(HttpMethod.GET, address);
    }

    private static MockMultipartFile file(String field, String name, String text) {
        return new MockMultipartFile(field, name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /** In a word: the status, or that one is sent to sign in; 500 stands for what nobody caught. */
    static String word(MockHttpServletResponse response) {
        var location = response.getRedirectedUrl();
        return location != null && location.startsWith("/login") ? "login" : String.valueOf(response.getStatus());
    }
}
