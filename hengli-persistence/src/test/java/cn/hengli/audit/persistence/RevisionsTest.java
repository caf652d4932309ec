package cn.hengli.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.audit.Revision;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
class RevisionsTest {

    private final UUID unit = UUID.randomUUID();
    private final Actor admin = new Actor(AccountId.next(), "admin", "系统管理员", Set.of());

    @Autowired
    private Revisions revisions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsWhoWhenWhyAndWhatInTheOrderOfTheChanges() {
        revisions.append(Subject.UNIT, unit, admin, null, new TreeMap<>(Map.of("name", "国土分局")));
        revisions.append(Subject.UNIT, unit, admin, "机构改革 😀", new TreeMap<>(Map.of("name", "自然资源分局")));
        revisions.append(Subject.TASK, unit, admin, null, new TreeMap<>(Map.of("title", "x")));
        assertThat(revisions.of(Subject.UNIT, unit))
                .containsExactly(
                        new Revision(
                                FixedClock.NOW, admin.account(), "系统管理员", null, new TreeMap<>(Map.of("name", "国土分局"))),
                        new Revision(
                                FixedClock.NOW,
                                admin.account(),
                                "系统管理员",
                                "机构改革 😀",
                                new TreeMap<>(Map.of("name", "自然资源分局"))));
    }

    @Test
    void nobodyAltersARevision() {
        revisions.append(Subject.UNIT, unit, admin, null, new TreeMap<>(Map.of("name", "国土分局")));
        assertThatThrownBy(
                        () -> jdbc.sql("update revision set actor_name = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never altered");
    }
}
