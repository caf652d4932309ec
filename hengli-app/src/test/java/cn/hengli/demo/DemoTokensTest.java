package cn.hengli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.account.SampleAccounts;
import cn.hengli.testing.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
@ActiveProfiles("demo")
class DemoTokensTest {

    @Autowired
    private SampleAccounts samples;

    @Autowired
    private DemoTokens demoTokens;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everySampleAccountCanBeReadByItsToken() {
        assertThat(samples.list()).hasSizeGreaterThan(40).allSatisfy(sample -> assertThat(
                        status("demo-" + sample.login()))
                .as(sample.login())
                .isEqualTo(200));
    }

    @Test
    void anotherStartMakesNoMore() {
        var before = count();
        demoTokens.take();
        assertThat(count()).isEqualTo(before);
    }

    private int status(String token) {
        return mvc.get()
                .uri("/api/v1/plans")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int count() {
        return jdbc.sql("select count(*) from api_token").query(Integer.class).single();
    }
}
