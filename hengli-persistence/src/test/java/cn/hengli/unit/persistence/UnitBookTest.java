package cn.hengli.unit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.PortTest;
import cn.hengli.unit.Collective;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.Pinyin;
import cn.hengli.unit.Unit;
import cn.hengli.unit.UnitBook;
import cn.hengli.unit.UnitFacts;
import cn.hengli.unit.UnitFilter;
import cn.hengli.unit.UnitKind;
import cn.hengli.unit.UnitRow;
import cn.hengli.unit.Units;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortTest
class UnitBookTest {

    private static final LocalDate BEGIN = LocalDate.of(2018, 9, 1);
    private static final LocalDate RENAMED = LocalDate.of(2019, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    @Autowired
    private Units units;

    @Autowired
    private Collectives collectives;

    @Autowired
    private UnitBook book;

    @Autowired
    private EntityManager entities;

    private Unit land;
    private Unit planning;
    private Unit village;
    private Collective villages;

    @BeforeEach
    void units() {
        land = units.save(Unit.named("国土分局", BEGIN, UnitKind.DEPARTMENT, Pinyin.of("zi ran zi yuan fen ju"), 30));
        land.rename("自然资源分局", RENAMED);
        land.answerTo(List.of("国土_%", "资源局"));
        land.charge("局长", "小王");
        planning = units.save(Unit.named("规划管理所", BEGIN, UnitKind.DEPARTMENT, Pinyin.of("gui hua guan li suo"), 10));
        planning.dissolve(LocalDate.of(2019, 6, 1), land.id());
        village = units.save(Unit.named("村头村", BEGIN, UnitKind.VILLAGE, Pinyin.of("cun tou cun"), 20));
        villages = Collective.named("各村(社区)", 10);
        villages.answerTo(List.of("各村社区"));
        villages.consistOf(Set.of(village.id()));
        collectives.save(villages);
        collectives.save(Collective.named("相关单位", 20));
        entities.flush();
    }

    @Test
    void listsUnitsInTheirOrderThoseThatAreNoMoreLast() {
        assertThat(book.units(UnitFilter.all(), TODAY))
                .extracting(UnitRow::name)
                .containsExactly("村头村", "自然资源分局", "规划管理所");
    }

    @Test
    void aRowSaysItsOtherNamesAndWhatBecameOfIt() {
        var rows = book.units(UnitFilter.all(), TODAY);
        assertThat(rows.get(1).otherNames()).containsExactlyInAnyOrder("国土分局", "国土_%", "资源局");
        assertThat(rows.get(2).dissolvedOn()).isEqualTo(LocalDate.of(2019, 6, 1));
        assertThat(rows.get(2).successorName()).isEqualTo("自然资源分局");
        assertThat(book.units(UnitFilter.all(), BEGIN).get(2).name()).isEqualTo("国土分局");
    }

    @ParameterizedTest
    @CsvSource({
        "资源,自然资源分局",
        "国土分局,自然资源分局",
        "资源局,自然资源分局",
        "zrzyfj,自然资源分局",
        "ZRZ,自然资源分局",
        "ziranziyuan,自然资源分局",
        "' zi ran ',自然资源分局",
        "_%,自然资源分局",
        "%,自然资源分局",
        "村,村头村",
        "ghgls,规划管理所",
        "\\,''",
        "x' or 1=1,''"
    })
    void searchFindsNamesAliasesInitialsAndPinyin(String text, String expected) {
        assertThat(String.join(
                        ";",
                        book.units(new UnitFilter(text, null), TODAY).stream()
                                .map(UnitRow::name)
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void filtersByKind() {
        assertThat(book.units(new UnitFilter("", UnitKind.VILLAGE), TODAY))
                .extracting(UnitRow::name)
                .containsExactly("村头村");
    }

    @Test
    void theFactsOfAUnitNamePredecessorsAndSuccessor() {
        var facts = book.unit(land.id(), TODAY).orElseThrow();
        assertThat(facts.name()).isEqualTo("自然资源分局");
        assertThat(facts.names()).hasSize(2);
        assertThat(facts.aliases()).containsExactlyInAnyOrder("国土_%", "资源局");
        assertThat(facts.predecessors()).extracting(UnitFacts.Related::name).containsExactly("规划管理所");
        assertThat(facts.successor()).isNull();
        assertThat(facts.handler()).isEqualTo("小王");
        assertThat(facts.pinyin().initials()).isEqualTo("zrzyfj");
        assertThat(book.unit(planning.id(), TODAY).orElseThrow().successor())
                .satisfies(successor -> assertThat(successor.id()).isEqualTo(land.id()));
        assertThat(book.unit(village.id(), TODAY).orElseThrow().collectives()).containsExactly("各村(社区)");
    }

    @Test
    void collectivesComeWithTheirMembers() {
        assertThat(book.collectives(TODAY))
                .extracting(each -> each.name()
                        + each.aliases()
                        + each.members().stream().map(UnitFacts.Related::name).toList())
                .containsExactly("各村(社区)[各村社区][村头村]", "相关单位[][]");
    }
}
