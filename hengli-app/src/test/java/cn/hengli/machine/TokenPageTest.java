package cn.hengli.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.hengli.shared.Role;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** How people make their tokens, look at them and end them. */
class TokenPageTest extends MachineTest {

    private static final String PAGE = "/account/tokens";

    private final String login = stranger();
    private RequestPostProcessor session;

    @BeforeEach
    void signIn() {
        people.open(login, Role.LEADER, null);
        session = people.as(login);
    }

    @Test
    void aNewTokenIsShownOnceAndOpensTheApi() throws Exception {
        assertThat(page(get(PAGE)).select("tbody tr")).isEmpty();
        var shown = String.valueOf(make("报表程序", "30").getRedirectedUrl());
        var secret = page(get(shown)).select("#secret code").text();
        assertThat(secret).startsWith("hengli_");
        assertThat(with(secret).get("/api/v1/plans").status()).isEqualTo(200);
        var again = page(get(shown));
        assertThat(again.select("#secret")).isEmpty();
        assertThat(again.text()).doesNotContain(secret);
        assertThat(again.select("tbody tr").text()).contains("报表程序", "有效", "撤销");
        assertThat(again.select(".user-menu a[href=" + PAGE + "]")).isNotEmpty();
    }

    @Test
    void whatIsShownToOneIsShownToNobodyElse() throws Exception {
        var shown = String.valueOf(make("报表程序", "30").getRedirectedUrl());
        var other = stranger();
        people.open(other, Role.OFFICE, null);
        var page = Jsoup.parse(text(ask(get(shown), people.as(other))));
        assertThat(page.select("#secret")).isEmpty();
        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page(get(shown)).select("#secret")).isNotEmpty();
    }

    @Test
    void aRevokedTokenOpensNothingFromThenOn() throws Exception {
        var shown = String.valueOf(make("报表程序", "30").getRedirectedUrl());
        var page = page(get(shown));
        var secret = page.select("#secret code").text();
        assertThat(page.select("tbody details:not([open]) form").text()).contains("撤销后不能恢复");
        var revocation = page.select("tbody form").attr("action");
        assertThat(ask(post(revocation), session).getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(with(secret).get("/api/v1/plans").status()).isEqualTo(401);
        assertThat(page(get(PAGE)).select("tbody tr").text()).contains("已撤销");
        assertThat(page(get(PAGE)).select("tbody form")).isEmpty();
        // once more, as from a page that was open elsewhere
        assertThat(ask(post(revocation), session).getStatus()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from audit_event where kind = 'API_TOKEN_REVOKED' and actor_name like ?")
                        .param("%" + login + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyRevokesWhatIsNotTheirs() throws Exception {
        var token = token(people.open(stranger(), Role.OFFICE, null));
        assertThat(ask(post(PAGE + "/" + token.id() + "/revocation"), session).getStatus())
                .isEqualTo(404);
        assertThat(with(token.secret()).get("/api/v1/plans").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"'', 30, name", "报表, 0, days", "报表, 366, days", "报表, '', days", "报表, 一年, days", "报表, -1, days"})
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped(String name, String days, String field) throws Exception {
        var answer = make(name, days);
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(text(answer));
        assertThat(page.select("#" + field + "-error").text()).isNotBlank().doesNotContain("Refusal");
        assertThat(page.select("#name").val()).isEqualTo(name);
        assertThat(page.select("#days").val()).isEqualTo(days);
    }

    @Test
    void soManyAndNoMore() throws Exception {
        for (var i = 0; i < 20; i++) {
            assertThat(make("程序" + i, "365").getStatus()).isEqualTo(302);
        }
        var answer = make("程序20", "365");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(text(answer)).select("#errors").text()).contains("20");
    }

    private MockHttpServletResponse make(String name, String days) throws Exception {
        return ask(post(PAGE).param("name", name).param("days", days), session);
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(text(ask(request, session)));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, RequestPostProcessor as)
            throws Exception {
        return mvc.perform(request.with(as)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
