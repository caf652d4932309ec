package cn.hengli.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.account.SignInPlace;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private long now;

    private final SignInThrottle throttle = new SignInThrottle(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void letsFiveAttemptsThroughAndThenOneAMinute() {
        assertThat(allowed("director", "10.0.0.9", 20)).isEqualTo(5);
        pass(Duration.ofMinutes(1));
        assertThat(allowed("director", "10.0.0.9", 20)).isEqualTo(1);
        pass(Duration.ofMinutes(10));
        assertThat(allowed("director", "10.0.0.9", 20)).isEqualTo(5);
    }

    @Test
    void countsAttemptsThatSucceedForNothing() {
        for (var i = 0; i < 100; i++) {
            var attempt = throttle.attempt("director", "10.0.0.1", null);
            assertThat(attempt.isAllowed()).isTrue();
            attempt.giveBack();
        }
    }

    @Test
    void keepsOtherLoginsAndOtherAddressesApart() {
        allowed("director", "10.0.0.9", 20);
        assertThat(throttle.attempt("director", "10.0.0.1", null).isAllowed()).isTrue();
        assertThat(throttle.attempt("office", "10.0.0.9", null).isAllowed()).isTrue();
    }

    @Test
    void slowsDownGuessingOneLoginFromManyAddresses() {
        var allowed = 0;
        for (var i = 0; i < 200; i++) {
            allowed += allowed("director", "10.0.1." + i, 1);
        }
        assertThat(allowed).isEqualTo(50);
    }

    @Test
    void slowsDownTryingOnePasswordOnManyLogins() {
        var allowed = 0;
        for (var i = 0; i < 1000; i++) {
            allowed += allowed("unit" + i, "10.0.0.9", 1);
        }
        assertThat(allowed).isEqualTo(100);
    }

    @Test
    void letsAKnownBrowserInWhateverStrangersDo() {
        for (var i = 0; i < 200; i++) {
            allowed("director", "10.0.1." + i, 5);
        }
        assertThat(throttle.attempt("director", "10.0.1.1", null).isAllowed()).isFalse();
        assertThat(throttle.attempt("director", "10.0.1.1", "director known").isAllowed())
                .isTrue();
    }

    @Test
    void slowsDownAKnownBrowserToo() {
        var allowed = 0;
        for (var i = 0; i < 100; i++) {
            allowed +=
                    throttle.attempt("director", "10.0.0.1", "director known").isAllowed() ? 1 : 0;
        }
        assertThat(allowed).isEqualTo(10);
    }

    @Test
    void isNotedOnceInAWhile() {
        assertThat(throttle.isWorthNoting("director", "10.0.0.9")).isTrue();
        assertThat(throttle.isWorthNoting("director", "10.0.0.9")).isFalse();
        pass(Duration.ofMinutes(5));
        assertThat(throttle.isWorthNoting("director", "10.0.0.9")).isTrue();
    }

    @Test
    void holdsUpNobodyWhoseLockAnAdministratorHasLifted() {
        allowed("director", "10.0.0.9", 20);
        throttle.forgive("director", SignInPlace.at("10.0.0.9"));
        assertThat(allowed("director", "10.0.0.9", 20)).isEqualTo(5);
    }

    private int allowed(String login, String address, int attempts) {
        var allowed = 0;
        for (var i = 0; i < attempts; i++) {
            allowed += throttle.attempt(login, address, null).isAllowed() ? 1 : 0;
        }
        return allowed;
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
