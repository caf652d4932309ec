package cn.hengli.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.account.ActorLookup;
import cn.hengli.account.KnownActor;
import cn.hengli.account.SessionId;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SessionsTest {

    private static final Instant NOW = Instant.parse("2020-01-06T01:00:00Z");

    private final AccountId account = AccountId.next();
    private final SessionId session = SessionId.next();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private @Nullable KnownActor known = known(true, 7);
    private int questions;

    @Test
    void knowsWhoActsAndAsksOnce() {
        sessions(NOW).begin(request, SignedIn.now(account, session, 7, NOW));
        var context = sessions(NOW).loadDeferredContext(request);
        assertThat(context.get().getAuthentication().getName()).isEqualTo(account.toString());
        assertThat(context.get().getAuthentication().getAuthorities())
                .extracting("authority")
                .contains("ROLE_OFFICE", "REVIEW")
                .doesNotContain("READ_AUDIT");
        assertThat(request.getAttribute(Actor.class.getName())).isEqualTo(known.actor());
        assertThat(questions).isEqualTo(1);
    }

    @Test
    void asksNothingUntilSomebodyWantsToKnow() {
        sessions(NOW).begin(request, SignedIn.now(account, session, 7, NOW));
        sessions(NOW).loadDeferredContext(request);
        assertThat(questions).isZero();
    }

    @Test
    void makesNoSessionForWhoHasNone() {
        assertThat(sessions(NOW).loadDeferredContext(request).get().getAuthentication())
                .isNull();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        sessions(NOW).begin(request, SignedIn.now(account, session, 7, NOW));
        assertThat(isOpen(NOW.plus(Duration.ofHours(12)))).isTrue();
        assertThat(isOpen(NOW.plus(Duration.ofHours(12)).plusSeconds(1))).isFalse();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void endsWhenTheStampChanges() {
        sessions(NOW).begin(request, SignedIn.now(account, session, 7, NOW));
        known = known(true, 8);
        assertThat(isOpen(NOW)).isFalse();
    }

    @Test
    void endsWhenTheAccountIsDisabledOrGone() {
        sessions(NOW).begin(request, SignedIn.now(account, session, 7, NOW));
        known = known(false, 7);
        assertThat(isOpen(NOW)).isFalse();
        sessions(NOW).begin(request, SignedIn.now(account, session, 7, NOW));
        known = null;
        assertThat(isOpen(NOW)).isFalse();
    }

    @Test
    void isReadBackByLaterVersions() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(SignedIn.now(account, session, 7, NOW));
        }
        assertThat(bytes.size()).isLessThan(300);
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(SignedIn.now(account, session, 7, NOW));
        }
    }

    private boolean isOpen(Instant now) {
        return sessions(now).loadDeferredContext(request).get().getAuthentication() != null;
    }

    private Sessions sessions(Instant now) {
        return new Sessions(
                new ActorLookup() {
                    @Override
                    public Optional<KnownActor> find(AccountId account, LocalDate day) {
                        throw new AssertionError("a session may have been ended");
                    }

                    @Override
                    public Optional<KnownActor> find(AccountId account, SessionId asked, LocalDate day) {
                        questions++;
                        return asked.equals(session) ? Optional.ofNullable(known) : Optional.empty();
                    }
                },
                new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(12), false),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private KnownActor known(boolean enabled, int stamp) {
        var actor = new Actor(account, "office", "领导小组办公室", Set.of(new Duty(Role.OFFICE, null)));
        return new KnownActor(actor, enabled, stamp, false, NOW);
    }
}
