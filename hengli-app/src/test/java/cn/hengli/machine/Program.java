package cn.hengli.machine;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that knows no cookies and follows nothing.
 *
 * @param token null where it has none
 * @param place the address it asks from: who is refused too often at one place has to wait
 */
record Program(MockMvc mvc, @Nullable String token, String place) {

    private static final JsonMapper JSON = new JsonMapper();

    Answer get(String path) {
        return send(request(HttpMethod.GET, URI.create(path)));
    }

    Answer send(MockHttpServletRequestBuilder request) {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        request.with(each -> {
            each.setRemoteAddr(place);
            return each;
        });
        try {
            return Answer.of(mvc.perform(request).andReturn().getResponse());
        } catch (Exception e) {
            throw new AssertionError("nobody caught it", e);
        }
    }

    /** What is answered where nothing is wrong. */
    JsonNode read(String path) {
        var answer = get(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " " + answer);
        }
        return answer.json();
    }

    /** An answer as it came. */
    record Answer(int status, String type, String body, MockHttpServletResponse response) {

        static Answer of(MockHttpServletResponse response) {
            var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
            return new Answer(response.getStatus(), String.valueOf(response.getContentType()), body, response);
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String header(String name) {
            return String.valueOf(response.getHeader(name));
        }

        @Override
        public String toString() {
            return status + " " + type + " " + body;
        }
    }
}
