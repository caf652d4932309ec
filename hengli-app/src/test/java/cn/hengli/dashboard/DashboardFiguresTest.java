package cn.hengli.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.People;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every figure of the dashboard opens the rows it counts: walks them all, on the demo's five quarters. */
@AppTest
@ActiveProfiles("demo")
class DashboardFiguresTest {

    private static final String PLAN = "/plans/2018-45/";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    private RequestPostProcessor leader;

    @BeforeEach
    void aLeaderLooks() {
        people.open("dashfigures", Role.LEADER, null);
        leader = people.as("dashfigures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dashboard?quarter=2018Q4",
                "dashboard?quarter=2019Q2",
                "dashboard",
                "dashboard?quarter=2019Q4",
                "dashboard?quarter=2019Q4&day=2020-01-02",
                "dashboard?day=2019-08-01"
            })
    void eachFigureIsTheCountOfTheRowsItOpens(String address) throws Exception {
        var figures = figures(page(PLAN + address));
        assertThat(figures).hasSizeGreaterThan(20);
        for (var figure : figures.entrySet()) {
            assertThat(page(figure.getKey()).select("main tbody tr:not(.group-row)"))
                    .as(figure.getKey())
                    .hasSize(figure.getValue());
        }
    }

    /** What a link counts, by where it leads. */
    private static Map<String, Integer> figures(Document page) {
        var figures = new LinkedHashMap<String, Integer>();
        for (Element link : page.select("main a[href*=/lights?], main a[href*=/periods/]")) {
            var value = link.selectFirst(".stat-value");
            var text = value == null ? link.text() : value.text();
            if (text.matches("\\d+")) {
                figures.put(link.attr("href"), Integer.valueOf(text));
            }
        }
        return figures;
    }

    private Document page(String address) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(URI.create(address)).with(leader).exchange();
        assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
