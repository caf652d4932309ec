package cn.hengli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.AppTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class HengliApplicationTest {

    @Autowired
    private Flyway flyway;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void startsOnAMigratedDatabase() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).isNotEmpty();
    }

    @Test
    void answersRequests() {
        assertThat(mvc.get().uri("/no-such-page"))
                .satisfies(
                        result -> assertThat(result.getResponse().getStatus()).isBetween(300, 499));
    }
}
