package cn.hengli.unit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.testing.PortTest;
import cn.hengli.unit.Collective;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.Meant;
import cn.hengli.unit.Pinyin;
import cn.hengli.unit.Unit;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitEntry;
import cn.hengli.unit.UnitKind;
import cn.hengli.unit.UnitName;
import cn.hengli.unit.Units;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortTest
class UnitPortsTest {

    private static final LocalDate BEGIN = LocalDate.of(2018, 9, 1);
    private static final LocalDate RENAMED = LocalDate.of(2019, 3, 1);

    @Autowired
    private Units units;

    @Autowired
    private Collectives collectives;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private EntityManager entities;

    @Test
    void aUnitComesBackWithItsNamesAndAliases() {
        var land = unit("国土分局", "guo tu fen ju", 10);
        land.rename("自然资源分局", RENAMED);
        land.answerTo(List.of("国土", "自然资源局"));
        land.charge("局长", null);
        reload();
        var found = units.getById(land.id());
        assertThat(found.names())
                .containsExactly(new UnitName("国土分局", BEGIN, RENAMED), new UnitName("自然资源分局", RENAMED, null));
        assertThat(found.aliases()).containsExactly("国土", "自然资源局");
        assertThat(found.pinyin().initials()).isEqualTo("gtfj");
        assertThat(found.leaderInCharge()).isEqualTo("局长");
    }

    @Test
    void aChangeOfNamesAloneIsANewVersion() {
        var land = unit("国土分局", "guo tu fen ju", 10);
        reload();
        var before = units.getById(land.id()).version();
        units.getById(land.id()).answerTo(List.of("国土"));
        reload();
        assertThat(units.getById(land.id()).version()).isEqualTo(before + 1);
    }

    @Test
    void listsUnitsInTheirOrderByTheNamesOfTheDay() {
        var land = unit("国土分局", "guo tu fen ju", 20);
        unit("农资办", "nong zi ban", 10);
        land.rename("自然资源分局", RENAMED);
        entities.flush();
        assertThat(directory.units(RENAMED.minusDays(1)))
                .extracting(UnitEntry::name)
                .containsExactly("农资办", "国土分局");
        assertThat(directory.units(RENAMED)).extracting(UnitEntry::name).containsExactly("农资办", "自然资源分局");
    }

    @Test
    void listsNoUnitThatIsDissolved() {
        var land = unit("国土分局", "guo tu fen ju", 20);
        land.dissolve(RENAMED, null);
        entities.flush();
        assertThat(directory.units(RENAMED.minusDays(1))).hasSize(1);
        assertThat(directory.units(RENAMED)).isEmpty();
    }

    @Test
    void findsAUnitByPresentFormerAndOtherNames() {
        var land = unit("国土分局", "guo tu fen ju", 20);
        land.rename("自然资源分局", RENAMED);
        land.answerTo(List.of("国土"));
        entities.flush();
        assertThat(directory.named("国土分局")).contains(land.id());
        assertThat(directory.named(" 自然资源分局 ")).contains(land.id());
        assertThat(directory.named("国土")).contains(land.id());
        assertThat(directory.named("国土%")).isEmpty();
    }

    @Test
    void whoBearsANameNowGoesBeforeWhoOnceBoreIt() {
        var land = unit("国土分局", "guo tu fen ju", 20);
        land.rename("自然资源分局", RENAMED);
        var other = unit("国土分局", "guo tu fen ju", 30);
        entities.flush();
        assertThat(directory.named("国土分局")).contains(other.id());
    }

    @Test
    void whatIsTypedInAHurryMeansAllWhoseNamesContainIt() {
        var land = unit("国土分局", "guo tu fen ju", 20);
        land.answerTo(List.of("国土"));
        var finance = unit("财政分局", "cai zheng fen ju", 30);
        var villages = collectives.save(Collective.named("各村(社区)", 10));
        entities.flush();
        assertThat(directory.meant("国土")).as("exactly").isEqualTo(new Meant(Set.of(land.id()), Set.of()));
        assertThat(directory.meant("分局").units()).containsExactlyInAnyOrder(land.id(), finance.id());
        assertThat(directory.meant("CZFJ").units()).as("initials").containsExactly(finance.id());
        assertThat(directory.meant("guotu").units()).as("pinyin").containsExactly(land.id());
        for (var typed : List.of("各村(社区)", "各村（社区）", "各村社区", "各村")) {
            assertThat(directory.meant(typed)).as(typed).isEqualTo(new Meant(Set.of(), Set.of(villages.id())));
        }
        assertThat(List.of("%", "_", "（）", "没有的"))
                .allMatch(typed -> directory.meant(typed).isNobody());
    }

    @Test
    void theDatabaseItselfRefusesTwoUnitsByOneName() {
        unit("国土分局", "guo tu fen ju", 20);
        unit("国土分局", "guo tu fen ju", 30);
        assertThatThrownBy(() -> entities.flush()).isInstanceOf(PersistenceException.class);
    }

    @Test
    void aCollectiveComesBackWithItsMembers() {
        var one = unit("村头村", "cun tou cun", 10);
        var other = unit("水边村", "shui bian cun", 20);
        var collective = Collective.named("各村(社区)", 10);
        collective.answerTo(List.of("各村社区"));
        collective.consistOf(Set.of(one.id(), other.id()));
        collectives.save(collective);
        reload();
        var found = collectives.getById(collective.id());
        assertThat(found.members()).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(found.aliases()).containsExactly("各村社区");
        var before = found.version();
        found.consistOf(Set.of(other.id()));
        reload();
        assertThat(collectives.getById(collective.id()).members()).containsExactly(other.id());
        assertThat(collectives.getById(collective.id()).version()).isEqualTo(before + 1);
    }

    private Unit unit(String name, String pinyin, int position) {
        return units.save(Unit.named(name, BEGIN, UnitKind.DEPARTMENT, Pinyin.of(pinyin), position));
    }

    private void reload() {
        entities.flush();
        entities.clear();
    }
}
