package cn.hengli.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.account.Accounts;
import cn.hengli.account.ActorLookup;
import cn.hengli.account.Credentials;
import cn.hengli.account.Posts;
import cn.hengli.account.RoleHolders;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
class AccountPortsTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    private final AccountId account = AccountId.next();
    private final UnitId unit = UnitId.next();

    @Autowired
    private ActorLookup actors;

    @Autowired
    private Credentials credentials;

    @Autowired
    private RoleHolders holders;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Posts posts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void openAnAccount() {
        jdbc.sql("""
                        insert into account (id, version, login, name, password_hash, password_set_at,
                                             must_change_password, enabled, stamp, created_at)
                        values (:id, 3, 'cuntoucun', '村头村联络员', 'x', now(), false, true, 7, now())
                        """).param("id", account.value()).update();
        jdbc.sql(
                        "insert into unit (id, version, kind, position, pinyin, initials) values (?, 0, 'VILLAGE', 1, 'cun', 'c')")
                .param(unit.value())
                .update();
    }

    @Test
    void findsAnActorWithoutDuties() {
        var known = actors.find(account, TODAY).orElseThrow();
        assertThat(known.actor().duties()).isEmpty();
        assertThat(known.stamp()).isEqualTo(7);
        assertThat(known.enabled()).isTrue();
    }

    @Test
    void findsNobodyByAnUnknownId() {
        assertThat(actors.find(AccountId.next(), TODAY)).isEmpty();
    }

    @Test
    void givesTheDutiesOfPostsHeldAndStoodInForThatDay() {
        hold(post(Role.LIAISON, unit, null), false, TODAY.minusDays(9), null);
        hold(post(Role.OFFICE, null, null), true, TODAY, TODAY.plusDays(1));
        assertThat(actors.find(account, TODAY).orElseThrow().actor().duties())
                .containsExactlyInAnyOrder(new Duty(Role.LIAISON, unit), new Duty(Role.OFFICE, null));
    }

    @Test
    void givesNoDutyBeforeItBeginsAfterItEndsOrOnceThePostIsAbolished() {
        hold(post(Role.OFFICE, null, null), false, TODAY.plusDays(1), null);
        hold(post(Role.LEADER, null, null), false, TODAY.minusDays(9), TODAY);
        hold(post(Role.AUDITOR, null, TODAY), false, TODAY.minusDays(9), null);
        assertThat(actors.find(account, TODAY).orElseThrow().actor().duties()).isEmpty();
    }

    @Test
    void knowsWhoHoldsARoleAndCanSignIn() {
        hold(post(Role.ADMINISTRATOR, null, null), false, TODAY, null);
        assertThat(holders.of(Role.ADMINISTRATOR, TODAY)).containsExactly(account);
        assertThat(holders.of(Role.ADMINISTRATOR, TODAY.minusDays(1))).isEmpty();
        jdbc.sql("update account set enabled = false").update();
        assertThat(holders.of(Role.ADMINISTRATOR, TODAY)).isEmpty();
    }

    @Test
    void twoPeopleNeverHoldOnePostAtATime() {
        var post = post(Role.OFFICE, null, null);
        hold(post, false, TODAY, null);
        assertThatThrownBy(() -> hold(post, false, TODAY.plusDays(1), null))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void readsBackAnAccountAndItsCredential() {
        var found = accounts.findByLogin("cuntoucun").orElseThrow();
        assertThat(found.id()).isEqualTo(account);
        assertThat(found.version()).isEqualTo(3);
        assertThat(accounts.existsByLogin("nobody")).isFalse();
        assertThat(accounts.count()).isEqualTo(1);
        assertThat(credentials.of("cuntoucun").orElseThrow().passwordHash()).isEqualTo("x");
        assertThat(credentials.of("CUNTOUCUN")).isEmpty();
    }

    @Test
    void readsAPostWithItsHoldingsInTheirOrder() {
        var post = post(Role.LIAISON, unit, null);
        hold(post, true, TODAY, null);
        hold(post, false, TODAY.minusDays(9), null);
        var found = posts.findById(new cn.hengli.account.PostId(post)).orElseThrow();
        assertThat(found.unit()).isEqualTo(unit);
        assertThat(found.holdings()).extracting("substitute").containsExactly(false, true);
        assertThat(found.holderOn(TODAY)).map(holding -> holding.account()).contains(account);
    }

    private UUID post(Role role, @Nullable UnitId unit, @Nullable LocalDate abolishedOn) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into post (id, version, title, role, unit_id, abolished_on) values (?, 0, ?, ?, ?, ?)")
                .param(id)
                .param(role + " " + id)
                .param(role.name())
                .param(unit == null ? null : unit.value())
                .param(abolishedOn)
                .update();
        return id;
    }

    private void hold(UUID post, boolean substitute, LocalDate since, @Nullable LocalDate until) {
        jdbc.sql(
                        "insert into post_holding (id, post_id, account_id, substitute, since, until) values (?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(post)
                .param(account.value())
                .param(substitute)
                .param(since)
                .param(until)
                .update();
    }
}
