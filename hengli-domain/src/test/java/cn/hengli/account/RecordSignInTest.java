package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.audit.AuditKind;
import cn.hengli.audit.TrailShelf;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordSignInTest {

    private static final Instant NOW = Instant.parse("2020-01-06T01:00:00Z");
    private static final LockRule RULE = new LockRule(5, Duration.ofMinutes(15));
    private static final SignInPlace HALL = SignInPlace.at("10.0.0.9");
    private static final SignInPlace OWN = new SignInPlace("10.0.0.9", "own browser");

    private final Locks locks = new Locks();
    private final Sessions sessions = new Sessions();
    private final TrailShelf trail = new TrailShelf();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final RecordSignIn recordSignIn =
            new RecordSignIn((account, at) -> {}, locks, sessions, RULE, trail, clock);
    private final LiftSignInLock liftSignInLock = new LiftSignInLock(locks, trail, clock);
    private final Credential director = new Credential(AccountId.next(), "director", "主任", "x", NOW, false, true, 7);

    @Test
    void locksAtTheFifthFailureAndKeepsItInTheTrail() {
        assertThat(fail("director", HALL, 4)).isEmpty();
        assertThat(fail("director", HALL, 1)).contains(NOW.plus(RULE.duration()));
        assertThat(recordSignIn.lockedUntil("director", HALL)).contains(NOW.plus(RULE.duration()));
        assertThat(trail.kinds()).endsWith(AuditKind.SIGN_IN_FAILED, AuditKind.SIGN_IN_LOCKED);
    }

    @Test
    void letsTheOwnerInFromAKnownBrowserBehindTheSameAddress() {
        fail("director", HALL, 9);
        assertThat(recordSignIn.lockedUntil("director", HALL)).isPresent();
        assertThat(recordSignIn.lockedUntil("director", OWN)).isEmpty();
        assertThat(recordSignIn.lockedUntil("director", SignInPlace.at("10.0.0.1")))
                .isEmpty();
    }

    @Test
    void locksAKnownBrowserForItsOwnFailuresAndTheAddressWithIt() {
        assertThat(fail("director", OWN, 5)).isPresent();
        assertThat(recordSignIn.lockedUntil("director", OWN)).isPresent();
        assertThat(recordSignIn.lockedUntil("director", HALL)).isPresent();
    }

    @Test
    void countsAnewAfterASuccess() {
        fail("director", HALL, 4);
        var session = recordSignIn.succeeded(director, HALL, "Firefox");
        assertThat(fail("director", HALL, 4)).isEmpty();
        assertThat(sessions.open).containsOnlyKeys(session);
    }

    @Test
    void treatsLoginsThatDoNotExistTheSame() {
        assertThat(fail("nobody", HALL, 5)).isPresent();
        assertThat(recordSignIn.lockedUntil("nobody", HALL)).isPresent();
        assertThat(fail("\u0000\r\n" + "长".repeat(9_000), HALL, 5)).isPresent();
        assertThat(locks.failures.keySet()).noneMatch(key -> key.contains("\u0000") || key.length() > 200);
    }

    @Test
    void isLiftedByWhoAdministersAccountsAndByNobodyElse() {
        fail("director", HALL, 5);
        assertThatThrownBy(() -> liftSignInLock.lift("director", HALL, actor(Role.SECURITY_ADMINISTRATOR)))
                .isInstanceOf(NotPermitted.class);
        assertThat(liftSignInLock.locked(actor(Role.ADMINISTRATOR))).hasSize(1);
        liftSignInLock.lift("director", HALL, actor(Role.ADMINISTRATOR));
        assertThat(recordSignIn.lockedUntil("director", HALL)).isEmpty();
        assertThat(trail.kinds()).endsWith(AuditKind.SIGN_IN_UNLOCKED);
        liftSignInLock.lift("director", HALL, actor(Role.ADMINISTRATOR));
        assertThat(trail.kinds()).containsOnlyOnce(AuditKind.SIGN_IN_UNLOCKED);
    }

    private Optional<Instant> fail(String login, SignInPlace place, int times) {
        Optional<Instant> last = Optional.empty();
        for (var i = 0; i < times; i++) {
            last = recordSignIn.failed(login, place, SignInFailure.WRONG_PASSWORD);
        }
        return last;
    }

    private static Actor actor(Role role) {
        return new Actor(AccountId.next(), "tester", "测试员", Set.of(new Duty(role, null)));
    }

    private static final class Locks implements SignInLocks {

        private final Map<String, Integer> failures = new HashMap<>();

        @Override
        public Optional<Instant> until(String login, SignInPlace place, Instant now) {
            return failures.getOrDefault(login + place, 0) >= RULE.failures()
                    ? Optional.of(now.plus(RULE.duration()))
                    : Optional.empty();
        }

        @Override
        public Optional<Instant> fail(String login, SignInPlace place, Instant now, LockRule rule) {
            failures.merge(login + place, 1, Integer::sum);
            return until(login, place, now);
        }

        @Override
        public boolean forget(String login, SignInPlace place, Instant now) {
            var locked = until(login, place, now).isPresent();
            failures.remove(login + place);
            return locked;
        }

        @Override
        public List<SignInLock> all(Instant now) {
            return failures.entrySet().stream()
                    .filter(entry -> entry.getValue() >= RULE.failures())
                    .map(entry ->
                            new SignInLock(entry.getKey().replace(HALL.toString(), ""), HALL, entry.getValue(), now))
                    .toList();
        }
    }

    private static final class Sessions implements OpenSessions {

        private final Map<SessionId, Credential> open = new HashMap<>();

        @Override
        public void begin(SessionId id, Credential credential, Instant since, SignInPlace place, String browser) {
            open.put(id, credential);
        }

        @Override
        public void goOn(SessionId id, int stamp) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void end(SessionId id) {
            open.remove(id);
        }

        @Override
        public void endOthers(AccountId account, SessionId but) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<SessionRow> all() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<SessionRow> of(AccountId account) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<SessionRow> one(SessionId id) {
            throw new UnsupportedOperationException();
        }
    }
}
