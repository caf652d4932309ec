package cn.hengli.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.hengli.audit.Revision;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaintainUnitsTest {

    private static final LocalDate BEGIN = LocalDate.of(2018, 9, 1);
    private static final LocalDate REFORM = LocalDate.of(2019, 3, 1);
    private static final Actor ADMINISTRATOR = actor(Role.ADMINISTRATOR);

    private final Shelf shelf = new Shelf();
    private final Names names = new Names(shelf);
    private final UnitDesk desk = new UnitDesk(shelf.units(), shelf.revisions());
    private final AddUnit add = new AddUnit(desk, names);
    private final DescribeUnit describe = new DescribeUnit(desk, names);
    private final RenameUnit rename = new RenameUnit(desk, names);
    private final DissolveUnit dissolve = new DissolveUnit(desk, shelf.units());
    private final MaintainCollectives maintain =
            new MaintainCollectives(shelf.collectives(), shelf.units(), names, shelf.revisions());
    private final Unit land = shelf.unit("国土分局", "guo tu fen ju", "国土");
    private final Unit planning = shelf.unit("规划管理所", "gui hua guan li suo", "规划所");

    @Test
    void aUnitIsAddedWithAllThatIsSaidOfIt() {
        var id = add.add(new AddUnit.Command("水务中心", BEGIN, description("shui wu zhong xin", "水务")), ADMINISTRATOR);
        var unit = shelf.units.get(id);
        assertThat(unit.name()).isEqualTo("水务中心");
        assertThat(unit.pinyin().initials()).isEqualTo("swzx");
        assertThat(unit.aliases()).containsExactly("水务");
        assertThat(unit.signOff()).isTrue();
        assertThat(unit.leaderInCharge()).isEqualTo("局长");
        assertThat(shelf.contents).singleElement().satisfies(content -> assertThat(content)
                .containsEntry("name.2018-09-01", "水务中心")
                .containsEntry("aliases", "水务")
                .containsEntry("signOff", "true"));
    }

    @Test
    void everythingWrongWithANewUnitIsNamedAtItsField() {
        assertRefused(
                () -> add.add(
                        new AddUnit.Command(
                                " ",
                                LocalDate.of(20200, 1, 1),
                                new UnitDescription(
                                        null, "Shui", -1, List.of("a\u0000"), false, "长".repeat(101), "a\nb")),
                        ADMINISTRATOR),
                "name MISSING",
                "aliases FORBIDDEN_CHARACTER",
                "from DAY_OUT_OF_RANGE",
                "kind MISSING",
                "pinyin NOT_PINYIN",
                "position POSITION_OUT_OF_RANGE",
                "leaderInCharge TOO_LONG",
                "handler FORBIDDEN_CHARACTER");
        assertRefused(
                () -> add.add(new AddUnit.Command("水务", null, description("shui wu")), ADMINISTRATOR),
                "from DAY_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"国土分局", "国土", "规划所"})
    void aNameThatSomebodyBearsIsNotGivenAgain(String name) {
        assertRefused(
                () -> add.add(new AddUnit.Command(name, BEGIN, description("x")), ADMINISTRATOR), "name NAME_TAKEN");
        assertRefused(
                () -> add.add(new AddUnit.Command("新局", BEGIN, description("x", name)), ADMINISTRATOR),
                "aliases NAME_TAKEN");
        assertRefused(
                () -> maintain.add(new MaintainCollectives.Command(name, List.of(), Set.of()), ADMINISTRATOR),
                "name NAME_TAKEN");
    }

    @Test
    void aUnitMayTakeItsOwnNamesAsAliases() {
        describe.describe(
                new DescribeUnit.Command(land.id(), 0, description("guo tu fen ju", "国土", "国土局")), ADMINISTRATOR);
        assertThat(land.aliases()).containsExactly("国土", "国土局");
        assertRefused(
                () -> describe.describe(
                        new DescribeUnit.Command(land.id(), 0, description("guo tu", "规划所")), ADMINISTRATOR),
                "aliases NAME_TAKEN");
    }

    @Test
    void aRenamedUnitKeepsItsOldNameOnOlderPapers() {
        rename.rename(new RenameUnit.Command(land.id(), 0, "自然资源分局", REFORM, "zi ran zi yuan fen ju"), ADMINISTRATOR);
        assertThat(land.nameOn(REFORM.minusDays(1))).isEqualTo("国土分局");
        assertThat(land.nameOn(REFORM)).isEqualTo("自然资源分局");
        assertThat(land.nameOn(BEGIN.minusYears(1))).isEqualTo("国土分局");
        assertThat(land.pinyin().joined()).isEqualTo("ziranziyuanfenju");
    }

    @Test
    void aRenamedUnitMayGetItsOldNameBack() {
        rename.rename(new RenameUnit.Command(land.id(), 0, "自然资源分局", REFORM, "zi ran"), ADMINISTRATOR);
        rename.rename(
                new RenameUnit.Command(land.id(), 0, "国土分局", REFORM.plusYears(1), "guo tu fen ju"), ADMINISTRATOR);
        assertThat(land.names()).hasSize(3);
        assertThat(land.name()).isEqualTo("国土分局");
    }

    @Test
    void refusesNamesThatDoNotFollowThePresentOne() {
        assertRefused(
                () -> rename.rename(new RenameUnit.Command(land.id(), 0, "国土分局", REFORM, "guo"), ADMINISTRATOR),
                "name NAME_UNCHANGED");
        assertRefused(
                () -> rename.rename(new RenameUnit.Command(land.id(), 0, "自然资源", BEGIN, "zi ran"), ADMINISTRATOR),
                "from NAME_NOT_AFTER_PRESENT");
        assertRefused(
                () -> rename.rename(new RenameUnit.Command(land.id(), 0, "规划所", null, ""), ADMINISTRATOR),
                "name NAME_TAKEN",
                "from DAY_MISSING",
                "pinyin NOT_PINYIN");
    }

    @Test
    void aDissolvedUnitHasItsSuccessor() {
        dissolve.dissolve(new DissolveUnit.Command(planning.id(), 0, REFORM, land.id()), ADMINISTRATOR);
        assertThat(planning.isDissolvedOn(REFORM)).isTrue();
        assertThat(planning.isDissolvedOn(REFORM.minusDays(1))).isFalse();
        assertThat(shelf.contents.get(0)).containsEntry("successor", "国土分局").containsEntry("dissolvedOn", "2019-03-01");
        dissolve.restore(planning.id(), 0, ADMINISTRATOR);
        assertThat(planning.dissolvedOn()).isNull();
        assertThat(planning.successor()).isNull();
    }

    @Test
    void refusesSuccessorsThatCannotTakeOver() {
        assertRefused(
                () -> dissolve.dissolve(new DissolveUnit.Command(land.id(), 0, REFORM, land.id()), ADMINISTRATOR),
                "successor SUCCESSOR_IN_CIRCLE");
        assertRefused(
                () -> dissolve.dissolve(new DissolveUnit.Command(land.id(), 0, REFORM, UnitId.next()), ADMINISTRATOR),
                "successor SUCCESSOR_UNKNOWN");
        assertRefused(
                () -> dissolve.dissolve(new DissolveUnit.Command(land.id(), 0, null, null), ADMINISTRATOR),
                "on DAY_MISSING");
        dissolve.dissolve(new DissolveUnit.Command(planning.id(), 0, REFORM, null), ADMINISTRATOR);
        assertRefused(
                () -> dissolve.dissolve(new DissolveUnit.Command(land.id(), 0, REFORM, planning.id()), ADMINISTRATOR),
                "successor SUCCESSOR_DISSOLVED");
        assertRefused(
                () -> dissolve.dissolve(new DissolveUnit.Command(planning.id(), 0, REFORM, null), ADMINISTRATOR),
                "null ALREADY_DISSOLVED");
        assertRefused(() -> dissolve.restore(land.id(), 0, ADMINISTRATOR), "null NOT_DISSOLVED");
    }

    @Test
    void refusesAChainOfSuccessorsThatLeadsBack() {
        var third = shelf.unit("水务中心", "shui wu", "水务");
        dissolve.dissolve(new DissolveUnit.Command(land.id(), 0, REFORM.plusYears(2), planning.id()), ADMINISTRATOR);
        dissolve.dissolve(new DissolveUnit.Command(planning.id(), 0, REFORM.plusYears(1), third.id()), ADMINISTRATOR);
        assertRefused(
                () -> dissolve.dissolve(new DissolveUnit.Command(third.id(), 0, REFORM, land.id()), ADMINISTRATOR),
                "successor SUCCESSOR_IN_CIRCLE");
    }

    @Test
    void refusesAnEditOfAnOlderVersion() {
        assertThatThrownBy(() ->
                        describe.describe(new DescribeUnit.Command(land.id(), 7, description("guo tu")), ADMINISTRATOR))
                .isInstanceOf(Stale.class);
        assertThat(shelf.contents).isEmpty();
    }

    @Test
    void onlyTheAdministratorMaintainsUnits() {
        var office = actor(Role.OFFICE);
        assertThatThrownBy(() -> add.add(new AddUnit.Command("水务", BEGIN, description("shui wu")), office))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> describe.describe(new DescribeUnit.Command(land.id(), 0, description("x")), office))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> rename.rename(new RenameUnit.Command(land.id(), 0, "自然资源", REFORM, "zi ran"), office))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> dissolve.dissolve(new DissolveUnit.Command(land.id(), 0, REFORM, null), office))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aUnitThatIsNotThereIsNotFound() {
        assertThatThrownBy(() ->
                        describe.describe(new DescribeUnit.Command(UnitId.next(), 0, description("x")), ADMINISTRATOR))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theOfficeMaintainsCollectives() {
        var office = actor(Role.OFFICE);
        var id = maintain.add(
                new MaintainCollectives.Command("相关单位", List.of("有关单位"), Set.of(land.id(), planning.id())), office);
        var collective = shelf.collectives.get(id);
        assertThat(collective.members()).containsExactlyInAnyOrder(land.id(), planning.id());
        assertThat(shelf.contents.get(0)).containsEntry("members", "国土分局、规划管理所");
        maintain.change(id, 0, new MaintainCollectives.Command("有关单位", List.of(), Set.of()), office);
        assertThat(collective.name()).isEqualTo("有关单位");
        assertThat(collective.members()).isEmpty();
        assertThat(shelf.contents.get(1)).doesNotContainKey("members");
        assertThatThrownBy(
                        () -> maintain.change(id, 3, new MaintainCollectives.Command("x", List.of(), Set.of()), office))
                .isInstanceOf(Stale.class);
    }

    @Test
    void refusesMembersThatAreNotThereAndPeopleWhoMayNot() {
        assertRefused(
                () -> maintain.add(
                        new MaintainCollectives.Command("", List.of(), Set.of(UnitId.next())), ADMINISTRATOR),
                "name MISSING",
                "members MEMBER_UNKNOWN");
        assertThatThrownBy(() ->
                        maintain.add(new MaintainCollectives.Command("x", List.of(), Set.of()), actor(Role.LEADER)))
                .isInstanceOf(NotPermitted.class);
    }

    private static void assertRefused(ThrowingCallable attempt, String... problems) {
        assertThatThrownBy(attempt).asInstanceOf(type(Refused.class)).satisfies(refused -> assertThat(
                        refused.problems())
                .extracting(problem -> problem.field() + " " + problem.reason())
                .containsExactly(problems));
    }

    private static UnitDescription description(String pinyin, String... aliases) {
        return new UnitDescription(UnitKind.DEPARTMENT, pinyin, 10, List.of(aliases), true, "局长", null);
    }

    private static Actor actor(Role role) {
        return new Actor(AccountId.next(), "x", "某人", Set.of(new Duty(role, null)));
    }

    /** Units and collectives in memory. */
    private static final class Shelf implements UnitDirectory {

        private final InMemoryUnits town = new InMemoryUnits();
        final Map<UnitId, Unit> units = town.units;
        final Map<CollectiveId, Collective> collectives = town.collectives;
        final List<SortedMap<String, String>> contents = new ArrayList<>();

        Unit unit(String name, String pinyin, String alias) {
            var unit = Unit.named(name, BEGIN, UnitKind.DEPARTMENT, Pinyin.of(pinyin), 10 * units.size());
            unit.answerTo(List.of(alias));
            units.put(unit.id(), unit);
            return unit;
        }

        @Override
        public List<UnitEntry> units(LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<UnitId> named(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Meant meant(String typed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<NameClaim> claims(Collection<String> names) {
            return Stream.concat(
                            units.values().stream().flatMap(Shelf::claims),
                            collectives.values().stream().flatMap(Shelf::claims))
                    .filter(claim -> names.contains(claim.name()))
                    .toList();
        }

        private static Stream<NameClaim> claims(Unit unit) {
            return Stream.concat(unit.names().stream().map(UnitName::name), unit.aliases().stream())
                    .map(name -> new NameClaim(name, unit.id(), null, unit.name()));
        }

        private static Stream<NameClaim> claims(Collective collective) {
            return Stream.concat(Stream.of(collective.name()), collective.aliases().stream())
                    .map(name -> new NameClaim(name, null, collective.id(), collective.name()));
        }

        Units units() {
            return town.units();
        }

        Collectives collectives() {
            return town.collectives();
        }

        Revisions revisions() {
            return new Revisions() {
                @Override
                public void append(
                        Subject subject,
                        UUID id,
                        Actor actor,
                        @Nullable String reason,
                        SortedMap<String, String> content) {
                    contents.add(content);
                }

                @Override
                public List<Revision> of(Subject subject, UUID id) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }
}
