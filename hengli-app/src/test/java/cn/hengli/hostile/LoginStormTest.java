package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.Browser;
import cn.hengli.testing.People;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The last morning of a quarter: fifty people a second sign in, and who has signed in goes on reading. */
@TestPropertySource(properties = "hengli.test.context=storm")
class LoginStormTest extends HostileTest {

    private static final int PEOPLE = 20;
    private static final int A_SECOND = 50;
    private static final int SECONDS = 4;
    private static final int READS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Autowired
    private People people;

    private record Attempt(HttpResponse<String> answer, long nanos) {}

    @Test
    void keepsReadersReadingAndTellsWhoHasToWait() throws Exception {
        for (var number = 0; number < PEOPLE; number++) {
            people.open("storm-" + number);
        }
        var reader = almighty();
        var calm = read(reader, READS);

        var threads = Executors.newFixedThreadPool(A_SECOND * SECONDS + 1);
        try {
            CompletionService<Attempt> storm = new ExecutorCompletionService<>(threads);
            var clouds = Executors.newSingleThreadScheduledExecutor();
            var token = stranger();
            token.token();
            for (var number = 0; number < A_SECOND * SECONDS; number++) {
                var login = "storm-" + number % PEOPLE;
                var cloud = clouds.schedule(
                        () -> {
                            var raining = storm.submit(() -> signIn(login, token));
                            assertThat(raining).isNotNull();
                        },
                        number * 1000L / A_SECOND,
                        TimeUnit.MILLISECONDS);
                assertThat(cloud.isCancelled()).isFalse();
            }
            var stormy = threads.submit(() -> read(reader, READS));
            var attempts = new ArrayList<Attempt>();
            for (var number = 0; number < A_SECOND * SECONDS; number++) {
                var next = storm.poll(60, TimeUnit.SECONDS);
                assertThat(next).as("an answer to everybody").isNotNull();
                attempts.add(next.get());
            }
            clouds.shutdownNow();

            var slowest = ofHundred(stormy.get(60, TimeUnit.SECONDS), 99);
            System.out.printf(
                    "reading p99: %d ms in the calm, %d ms in the storm; signed in: %d, told to wait: %d%n",
                    ofHundred(calm, 99) / 1_000_000, slowest / 1_000_000, count(attempts, 302), count(attempts, 503));
            assertThat(slowest).as("reading, of a hundred the slowest").isLessThan(PATIENCE.toNanos());
            assertThat(attempts)
                    .allSatisfy(
                            attempt -> assertThat(attempt.answer().statusCode()).isIn(302, 429, 503));
            // all come from one address
            assertThat(count(attempts, 429)).as("told that there were too many").isLessThan(attempts.size() / 10);
            assertThat(count(attempts, 302)).as("let in").isGreaterThan(PEOPLE);
            var waited = attempts.stream()
                    .filter(attempt -> attempt.answer().statusCode() == 302)
                    .mapToLong(Attempt::nanos)
                    .sorted()
                    .toArray();
            assertThat(waited[waited.length - 1])
                    .as("some were let in after a while")
                    .isGreaterThan(2 * waited[0]);
            assertThat(attempts)
                    .filteredOn(attempt -> attempt.answer().statusCode() == 503)
                    .allSatisfy(attempt -> {
                        assertThat(attempt.answer().headers().firstValue("Retry-After"))
                                .isPresent();
                        assertThat(Browser.page(attempt.answer()).text()).containsAnyOf("请稍等片刻再试", "稍后再试", "稍候再试");
                    });
        } finally {
            threads.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from sign_in_failure where login like 'storm-%'")
                        .query(Integer.class)
                        .single())
                .as("a crowd is no attack")
                .isZero();
    }

    private Attempt signIn(String login, Browser known) {
        var browser = stranger();
        browser.cookies().put("XSRF-TOKEN", known.cookies().getOrDefault("XSRF-TOKEN", ""));
        var begin = System.nanoTime();
        var answer = browser.submit("/login", "username", login, "password", People.PASSWORD);
        return new Attempt(answer, System.nanoTime() - begin);
    }

    /** How long each of so many took, none of which may fail. */
    private static List<Long> read(Browser reader, int times) {
        var durations = new ArrayList<Long>();
        for (var number = 0; number < times; number++) {
            var begin = System.nanoTime();
            assertThat(reader.get("/units").statusCode()).isEqualTo(200);
            durations.add(System.nanoTime() - begin);
        }
        return durations;
    }

    private static long ofHundred(List<Long> durations, int place) {
        return durations.stream().sorted().toList().get(Math.min(durations.size() - 1, durations.size() * place / 100));
    }

    private static long count(List<Attempt> attempts, int status) {
        return attempts.stream()
                .filter(attempt -> attempt.answer().statusCode() == status)
                .count();
    }
}
