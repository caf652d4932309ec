package cn.hengli.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.account.LockRule;
import cn.hengli.account.SignInLock;
import cn.hengli.account.SignInLocks;
import cn.hengli.account.SignInPlace;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
class SignInLocksTest {

    private static final LockRule RULE = new LockRule(5, Duration.ofMinutes(15));
    private static final Instant NOW = FixedClock.NOW;
    private static final SignInPlace HALL = SignInPlace.at("10.0.0.9");

    @Autowired
    private SignInLocks locks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void locksAtTheFifthFailureForAQuarterOfAnHour() {
        for (var i = 0; i < 4; i++) {
            assertThat(locks.fail("director", HALL, NOW, RULE)).isEmpty();
        }
        assertThat(locks.until("director", HALL, NOW)).isEmpty();
        var until = NOW.plus(RULE.duration());
        assertThat(locks.fail("director", HALL, NOW, RULE)).contains(until);
        assertThat(locks.until("director", HALL, until.minusMillis(1))).contains(until);
        assertThat(locks.until("director", HALL, until)).isEmpty();
    }

    @Test
    void locksThatLoginAtThatPlaceAlone() {
        lock("director", HALL);
        assertThat(locks.until("office", HALL, NOW)).isEmpty();
        assertThat(locks.until("director", SignInPlace.at("10.0.0.1"), NOW)).isEmpty();
        assertThat(locks.until("director", new SignInPlace("10.0.0.9", "known"), NOW))
                .isEmpty();
    }

    @Test
    void countsAnewAfterAPauseOrALock() {
        for (var i = 0; i < 4; i++) {
            locks.fail("director", HALL, NOW, RULE);
        }
        var later = NOW.plus(RULE.duration()).plusSeconds(1);
        assertThat(locks.fail("director", HALL, later, RULE)).isEmpty();
        lock("office", HALL);
        assertThat(locks.fail("office", HALL, later, RULE)).isEmpty();
        assertThat(locks.until("office", HALL, later)).isEmpty();
    }

    @Test
    void adoptsNoPatienceThatOneFailureAMinuteWouldOutwait() {
        for (var i = 0; i < 4; i++) {
            locks.fail("director", HALL, NOW.plus(Duration.ofMinutes(10L * i)), RULE);
        }
        assertThat(locks.fail("director", HALL, NOW.plus(Duration.ofMinutes(40)), RULE))
                .isPresent();
    }

    @Test
    void isForgottenAndSaysWhetherItWasLocked() {
        locks.fail("director", HALL, NOW, RULE);
        assertThat(locks.forget("director", HALL, NOW)).isFalse();
        lock("director", HALL);
        assertThat(locks.all(NOW)).containsExactly(new SignInLock("director", HALL, 5, NOW.plus(RULE.duration())));
        assertThat(locks.forget("director", HALL, NOW)).isTrue();
        assertThat(locks.forget("director", HALL, NOW)).isFalse();
        assertThat(locks.all(NOW)).isEmpty();
    }

    /** Whoever sprays a thousand logins fills no disk. */
    @Test
    void keepsNoFailureForMoreThanADay() {
        locks.fail("director", HALL, NOW, RULE);
        locks.fail("office", HALL, NOW.plus(Duration.ofDays(2)), RULE);
        assertThat(jdbc.sql("select login from sign_in_failure")
                        .query(String.class)
                        .list())
                .containsExactly("office");
    }

    private void lock(String login, SignInPlace place) {
        for (var i = 0; i < RULE.failures(); i++) {
            locks.fail(login, place, NOW, RULE);
        }
    }
}
