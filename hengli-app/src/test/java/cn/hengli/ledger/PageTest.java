package cn.hengli.ledger;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.hengli.shared.Actor;
import cn.hengli.testing.AppTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What tests of the ledger's pages share: a stage, and asking for pages as somebody. */
@AppTest
abstract class PageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    LedgerStage stage;

    @BeforeEach
    void set() {
        stage = LedgerStage.of(beans);
    }

    MvcTestResult get(Actor actor, String uri) {
        return as(actor, mvc.get().uri(uri)).exchange();
    }

    /** @param parameters name, value, name, value … */
    MvcTestResult post(Actor actor, String uri, String... parameters) {
        var request = as(actor, mvc.post().uri(uri)).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    /** A form with files. */
    MvcTestResult upload(Actor actor, String uri, List<MockMultipartFile> files, String... parameters) {
        var request = mvc.post().uri(uri).multipart();
        for (var file : files) {
            request = request.file(file);
        }
        for (var i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.accept(MediaType.TEXT_HTML)
                .with(user(actor.login()))
                .with(csrf())
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private static MockMvcRequestBuilder as(Actor actor, MockMvcRequestBuilder request) {
        return request.accept(MediaType.TEXT_HTML).with(user(actor.login())).requestAttr(Actor.class.getName(), actor);
    }

    static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    static String redirect(MvcTestResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
