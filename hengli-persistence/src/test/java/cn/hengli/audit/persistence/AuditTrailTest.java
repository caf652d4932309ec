package cn.hengli.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.audit.AuditCheck.Fault;
import cn.hengli.audit.AuditCheck.Kind;
import cn.hengli.audit.AuditEntry;
import cn.hengli.audit.AuditEvent;
import cn.hengli.audit.AuditFilter;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.AuditTrail;
import cn.hengli.audit.VerifyAuditTrail;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Role;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
class AuditTrailTest {

    private final Actor auditor = new Actor(AccountId.next(), "auditor", "审计管理员", Set.of(new Duty(Role.AUDITOR, null)));

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void keepFiveEvents() {
        for (var subject : List.of("一", "二", "三 😀", "四", "五")) {
            trail.append(AuditEntry.by(auditor, AuditKind.EXPORTED, subject, "").from("10.0.0.1"));
        }
    }

    @Test
    void findsNothingInATrailThatNobodyTouched() {
        var check = new VerifyAuditTrail(trail).verify(auditor);
        assertThat(check.faults()).isEmpty();
        assertThat(check.events()).isEqualTo(5);
    }

    @Test
    void keepsTheCheckItself() {
        new VerifyAuditTrail(trail).verify(auditor);
        assertThat(newest().kind()).isEqualTo("TRAIL_VERIFIED");
        assertThat(new VerifyAuditTrail(trail).verify(auditor).isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor_name = '别人'",
                "subject = 'x'",
                "detail = 'x'",
                "source = '10.0.0.2'",
                "kind = 'NO_SUCH_KIND'",
                "account_id = null",
                "at = at + interval '1 microsecond'",
                "hash = repeat('0', 64)"
            })
    void findsAnEditOfAnyField(String edit) {
        behindTheBack("update audit_event set " + edit + " where id = 3");
        assertThat(faults()).contains(new Fault(3, Kind.EDITED));
    }

    @Test
    void findsARemovedEvent() {
        behindTheBack("delete from audit_event where id = 3");
        assertThat(faults()).containsExactly(new Fault(3, Kind.MISSING));
    }

    @Test
    void findsThatTheFirstWereRemoved() {
        behindTheBack("delete from audit_event where id < 3");
        assertThat(faults()).containsExactly(new Fault(1, Kind.MISSING));
    }

    @Test
    void findsThatTheLastWereRemoved() {
        behindTheBack("delete from audit_event where id > 3");
        assertThat(faults()).containsExactly(new Fault(4, Kind.MISSING));
    }

    @Test
    void findsThatTwoEventsWereSwapped() {
        behindTheBack("update audit_event set id = id + 100 where id in (3, 4)");
        behindTheBack("update audit_event set id = 107 - id where id in (103, 104)");
        assertThat(faults())
                .contains(new Fault(3, Kind.EDITED), new Fault(3, Kind.OUT_OF_ORDER), new Fault(4, Kind.EDITED));
    }

    @Test
    void findsAnEventThatWasReplacedTogetherWithItsHash() {
        var second = trail.before(3, AuditFilter.ALL, 1).get(0);
        var forged = AuditEvent.following(
                trail.before(2, AuditFilter.ALL, 1).get(0).asHead(),
                second.at(),
                AuditEntry.by(auditor, AuditKind.EXPORTED, "别的", "").from("10.0.0.1"));
        behindTheBack("update audit_event set subject = '别的', hash = '%s' where id = 2".formatted(forged.hash()));
        assertThat(faults()).containsExactly(new Fault(3, Kind.OUT_OF_ORDER));
    }

    @Test
    void nobodyAltersOrRemovesAnEvent() {
        assertThatThrownBy(() -> jdbc.sql("update audit_event set detail = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never altered");
    }

    @Test
    void nobodyEmptiesTheTrail() {
        assertThatThrownBy(() -> jdbc.sql("truncate audit_event").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never altered");
    }

    @Test
    void onlyTheAuditorVerifies() {
        var office = new Actor(AccountId.next(), "office", "办公室", Set.of(new Duty(Role.OFFICE, null)));
        assertThatThrownBy(() -> new VerifyAuditTrail(trail).verify(office)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void readsBackwardsAPageAtATime() {
        assertThat(trail.before(Long.MAX_VALUE, AuditFilter.ALL, 2))
                .extracting(AuditEvent::subject)
                .containsExactly("五", "四");
        assertThat(trail.before(4, AuditFilter.ALL, 2))
                .extracting(AuditEvent::subject)
                .containsExactly("三 😀", "二");
    }

    @Test
    void filtersByMomentPersonAndKind() {
        trail.append(new AuditEntry(null, "stranger%", AuditKind.SIGN_IN_FAILED, "stranger%", "", ""));
        assertThat(trail.before(99, new AuditFilter(null, null, "R%", null, ""), 9))
                .hasSize(1);
        assertThat(trail.before(99, new AuditFilter(null, null, "", AuditKind.SIGN_IN_FAILED, ""), 9))
                .hasSize(1);
        assertThat(trail.before(99, new AuditFilter(FixedClock.NOW, null, "审计", null, ""), 9))
                .hasSize(5);
        assertThat(trail.before(99, new AuditFilter(null, FixedClock.NOW, "", null, ""), 9))
                .isEmpty();
    }

    @Test
    void writesOutWhatWouldForgeALine() {
        trail.append(new AuditEntry(null, "a\r\nb\u0000\u001b[31m\u202e\ud800", AuditKind.SIGN_IN_FAILED, "", "", ""));
        assertThat(newest().actorName()).isEqualTo("a\\u000D\\u000Ab\\u0000\\u001B[31m\\u202E\\uD800");
    }

    private List<Fault> faults() {
        return new VerifyAuditTrail(trail).verify(auditor).faults();
    }

    private AuditEvent newest() {
        return trail.before(Long.MAX_VALUE, AuditFilter.ALL, 1).get(0);
    }

    private void behindTheBack(String sql) {
        jdbc.sql("alter table audit_event disable trigger user").update();
        jdbc.sql(sql).update();
        jdbc.sql("alter table audit_event enable trigger user").update();
    }
}
