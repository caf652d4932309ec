package cn.hengli.ledger.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.grid.GridNote;
import cn.hengli.grid.GridNotes;
import cn.hengli.grid.GridView;
import cn.hengli.grid.GridViews;
import cn.hengli.grid.KeepView;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
@Import(LedgerSlice.class)
class GridPortsTest {

    @Autowired
    private GridNotes notes;

    @Autowired
    private GridViews views;

    @Autowired
    private SampleTown town;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private AccountId own;
    private AccountId other;
    private LedgerPeriod period;
    private LedgerEntryId entry;
    private LedgerEntryId earlier;

    @BeforeEach
    void openQuarters() {
        own = account("own");
        other = account("other");
        var plan = town.plan("grid");
        var unit = town.unit("农林水务局", 1);
        var task = town.task(plan, 1, 6, unit);
        earlier = town.entry(town.open(plan, "2019Q3"), task, unit).id();
        period = town.open(plan, "2019Q4");
        entry = town.entry(period, task, unit).id();
    }

    @Test
    void aNoteIsItsWritersAlone() {
        assertThat(notes.keep(own, note(entry, "先看管网", 1))).isTrue();
        assertThat(notes.find(own, entry)).contains(note(entry, "先看管网", 1));
        assertThat(notes.find(other, entry)).isEmpty();
        assertThat(notes.of(other, period.id())).isEmpty();
    }

    @Test
    void theNotesOfOneQuarterAreRead() {
        notes.keep(own, note(entry, "本季", 1));
        notes.keep(own, note(earlier, "上季", 1));
        assertThat(notes.of(own, period.id())).containsExactly(note(entry, "本季", 1));
    }

    @Test
    void onlyTheFollowingVersionIsKept() {
        assertThat(notes.keep(own, note(entry, "凭空", 2))).isFalse();
        notes.keep(own, note(entry, "一", 1));
        assertThat(notes.keep(own, note(entry, "又一", 1))).isFalse();
        assertThat(notes.keep(own, note(entry, "三", 3))).isFalse();
        assertThat(notes.keep(own, note(entry, "", 2))).isTrue();
        assertThat(notes.find(own, entry)).contains(note(entry, "", 2));
    }

    @Test
    void aNoteOutlivesTheClosingOfItsQuarter() {
        notes.keep(own, note(entry, "一", 1));
        town.close(period);
        assertThat(notes.keep(own, note(entry, "二", 2))).isTrue();
    }

    @Test
    void viewsStandByTheirNamesAsChineseReadersExpect() {
        var keepView = new KeepView(views, FixedClock.standing());
        var owner = new Actor(own, "own", "乡村办", Set.of(new Duty(Role.OFFICE, null)));
        keepView.add("周报", "light=RED", owner);
        keepView.add("红灯", "light=RED&group=unit", owner);
        entities.clear();
        assertThat(views.findAllByOwnerOrderByName(own))
                .extracting(GridView::name)
                .containsExactly("红灯", "周报");
        assertThat(views.findAllByOwnerOrderByName(other)).isEmpty();
    }

    @Test
    void aViewIsReadAsItWasKept() {
        var keepView = new KeepView(views, FixedClock.standing());
        var owner = new Actor(own, "own", "乡村办", Set.of(new Duty(Role.OFFICE, null)));
        var id = keepView.add("红灯", "light=RED", owner);
        entities.clear();
        keepView.change(id, 0, "红黄灯", "light=RED,YELLOW", owner);
        entities.clear();
        var view = views.getById(id);
        assertThat(view.state()).isEqualTo("light=RED,YELLOW");
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.changedAt()).isEqualTo(FixedClock.NOW);
        keepView.remove(id, owner);
        entities.flush();
        assertThat(views.findById(id)).isEmpty();
    }

    @Test
    void theDatabaseToleratesNoSecondViewOfOneName() {
        var sql = """
                insert into grid_view (id, version, owner_id, owner_name, name, state, changed_at)
                values (gen_random_uuid(), 0, :owner, '乡村办', '红灯', '', now())
                """;
        jdbc.sql(sql).param("owner", own.value()).update();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).param("owner", own.value()).update());
    }

    private static GridNote note(LedgerEntryId entry, String text, int version) {
        return new GridNote(entry, text, version, FixedClock.NOW);
    }

    private AccountId account(String login) {
        var id = AccountId.next();
        jdbc.sql("""
                        insert into account (id, version, login, name, password_hash, password_set_at,
                                             must_change_password, enabled, stamp, created_at)
                        values (:id, 0, :login, :login, 'x', now(), false, true, 0, now())
                        """).param("id", id.value()).param("login", login).update();
        return id;
    }
}
