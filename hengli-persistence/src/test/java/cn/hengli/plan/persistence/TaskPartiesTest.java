package cn.hengli.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskParties;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.Units;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
class TaskPartiesTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private TaskParties parties;

    @Autowired
    private TaskDetails details;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private Units units;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void load() throws IOException {
        SmallPlan.load(beans);
    }

    @Test
    void aUnitIsNamedByItselfOrInACollective() {
        assertThat(named(TODAY, "农林水务局")).containsExactlyInAnyOrder("7 LEAD", "14 LEAD");
        assertThat(named(TODAY, "村头村")).containsExactlyInAnyOrder("7 SUPPORT", "14 SUPPORT");
        assertThat(named(TODAY, "恒泉社区")).containsExactly("7 SUPPORT");
        assertThat(parties.of(Set.of(), TODAY)).isEmpty();
        assertThat(parties.of(Set.of(UnitId.next()), TODAY)).isEmpty();
    }

    @Test
    void leadingInAnyWayIsLeading() {
        jdbc.sql("update assignment set role = 'LEAD' where unit_id is not null and unit_id = :unit")
                .param("unit", unit("村头村").value())
                .update();
        jdbc.sql(
                        "update assignment set unit_id = null, collective_id = (select id from collective where name = '各村(社区)')"
                                + " where role = 'SUPPORT' and unit_id = :unit")
                .param("unit", unit("规划所").value())
                .update();
        assertThat(named(TODAY, "村头村")).containsExactlyInAnyOrder("7 SUPPORT", "14 LEAD");
        assertThat(named(TODAY, "恒泉社区")).containsExactlyInAnyOrder("7 SUPPORT", "14 SUPPORT");
    }

    @Test
    void whoIsNamedNoLongerIsNot() {
        jdbc.sql("update assignment set until = now() where role = 'LEAD'").update();
        assertThat(named(TODAY, "农林水务局")).isEmpty();
    }

    @Test
    void aSuccessorStandsForWhoIsDissolvedFromThatDayOn() {
        var old = units.getById(unit("农林水务局"));
        old.dissolve(LocalDate.of(2020, 1, 6), unit("恒泉社区"));
        units.save(old);
        entities.flush();
        assertThat(named(TODAY.minusDays(1), "农林水务局")).hasSize(2);
        assertThat(named(TODAY.minusDays(1), "恒泉社区")).containsExactly("7 SUPPORT");
        assertThat(named(TODAY, "农林水务局")).isEmpty();
        assertThat(named(TODAY, "恒泉社区")).containsExactlyInAnyOrder("7 LEAD", "14 LEAD");
    }

    private List<String> named(LocalDate day, String unit) {
        return parties.of(Set.of(unit(unit)), day).stream()
                .map(party -> details.of(party.task(), day).orElseThrow().number() + " " + party.role())
                .toList();
    }

    private UnitId unit(String name) {
        return directory.named(name).orElseThrow();
    }
}
