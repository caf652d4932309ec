package cn.hengli.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What tests of the administration's pages share: asking for pages as somebody with a role of the whole town. */
@AppTest
public abstract class AdminPageTest {

    @Autowired
    private MockMvcTester mvc;

    protected static Actor actor(Role role) {
        return new Actor(AccountId.next(), "tester", "测试员", Set.of(new Duty(role, null)));
    }

    protected MvcTestResult get(Actor actor, String uri, Object... variables) {
        return as(actor, mvc.get().uri(uri, variables)).exchange();
    }

    /** @param parameters name, value, name, value … */
    protected MvcTestResult post(Actor actor, String uri, String... parameters) {
        var request = as(actor, mvc.post().uri(uri)).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    /** A form with a file. */
    protected MvcTestResult upload(Actor actor, String uri, MockMultipartFile file) {
        return as(actor, mvc.post().uri(uri).multipart().file(file))
                .with(csrf())
                .exchange();
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(Actor actor, B request) {
        var authorities = actor.duties().stream()
                .flatMap(duty -> duty.role().permissions().stream())
                .map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
        return request.accept(MediaType.TEXT_HTML)
                .with(user(actor.login()).authorities(authorities))
                .requestAttr(Actor.class.getName(), actor);
    }

    protected static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    protected static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    protected static String redirect(MvcTestResult result) {
        assertThat(result.getResponse().getRedirectedUrl())
                .as(() -> "redirect instead of " + status(result) + ": "
                        + page(result)
                                .select("#errors, .notice, .error-summary, h1")
                                .text())
                .isNotNull();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
