package cn.hengli.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Reason;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import cn.hengli.shared.Stale;
import cn.hengli.shared.TextRefusal;
import cn.hengli.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepViewTest {

    private final Shelf shelf = new Shelf();
    private final Clock clock = Clock.fixed(Instant.parse("2020-01-06T01:00:00Z"), ZoneOffset.UTC);
    private final KeepView keepView = new KeepView(shelf, clock);
    private final Actor office = somebody(new Duty(Role.OFFICE, null));
    private final Actor leader = somebody(new Duty(Role.LEADER, null));

    @Test
    void anArrangementGetsAName() {
        var view = shelf.getById(keepView.add(" 红灯 ", "light=RED", office));
        assertThat(view.name()).isEqualTo("红灯");
        assertThat(view.state()).isEqualTo("light=RED");
        assertThat(view.ownerName()).isEqualTo("某岗位");
        assertThat(view.changedAt()).isEqualTo(clock.instant());
    }

    @Test
    void itsOwnerChangesAndRemovesIt() {
        var id = keepView.add("红灯", "light=RED", office);
        keepView.change(id, 0, "红黄灯", "light=RED,YELLOW", office);
        assertThat(shelf.getById(id).name()).isEqualTo("红黄灯");
        assertThat(shelf.getById(id).state()).isEqualTo("light=RED,YELLOW");
        keepView.remove(id, office);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keepView.remove(id, office));
    }

    @Test
    void nobodyElseDoes() {
        var id = keepView.add("红灯", "light=RED", office);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> keepView.change(id, 0, "我的", "", leader));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> keepView.remove(id, leader));
        assertThat(shelf.getById(id).name()).isEqualTo("红灯");
    }

    @Test
    void whoReadsNotTheWholeTownHasNone() {
        var liaison = somebody(new Duty(Role.LIAISON, UnitId.next()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> keepView.add("红灯", "", liaison));
    }

    @Test
    void oneNameIsOneView() {
        var id = keepView.add("红灯", "light=RED", office);
        assertRefused(() -> keepView.add("红灯 ", "", office), GridRefusal.NAME_TAKEN);
        keepView.change(id, 0, "红灯", "", office);
        keepView.add("红灯", "", leader);
        assertThat(shelf.all).hasSize(2);
    }

    @Test
    void refusesWhatCannotBeKept() {
        assertRefused(() -> keepView.add(" ", "", office), TextRefusal.MISSING);
        assertRefused(() -> keepView.add("名".repeat(41), "", office), TextRefusal.TOO_LONG);
        assertRefused(() -> keepView.add("红灯", "light=BLUE", office), GridRefusal.STATE_UNREADABLE);
        for (var i = 0; i < 50; i++) {
            keepView.add("视图" + i, "", office);
        }
        assertRefused(() -> keepView.add("多一个", "", office), GridRefusal.TOO_MANY_VIEWS);
    }

    @Test
    void whoSawAnOlderVersionOverwritesNothing() {
        var id = keepView.add("红灯", "light=RED", office);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> keepView.change(id, 3, "红灯", "", office));
    }

    private static void assertRefused(Runnable step, Reason reason) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step::run).satisfies(refused -> assertThat(
                        refused.problems())
                .extracting(Problem::reason)
                .containsExactly(reason));
    }

    private static Actor somebody(Duty duty) {
        return new Actor(AccountId.next(), "login", "某岗位", Set.of(duty));
    }

    private static final class Shelf implements GridViews {
        private final Map<GridViewId, GridView> all = new LinkedHashMap<>();

        @Override
        public Optional<GridView> findById(GridViewId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<GridView> findAllByOwnerOrderByName(AccountId owner) {
            return all.values().stream()
                    .filter(view -> view.owner().equals(owner))
                    .toList();
        }

        @Override
        public GridView saveAndFlush(GridView view) {
            all.put(view.id(), view);
            return view;
        }

        @Override
        public void delete(GridView view) {
            all.remove(view.id());
        }
    }
}
