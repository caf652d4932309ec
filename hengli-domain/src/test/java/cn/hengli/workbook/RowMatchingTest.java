package cn.hengli.workbook;

import static cn.hengli.workbook.SampleRows.BUREAU;
import static cn.hengli.workbook.SampleRows.VILLAGE;
import static cn.hengli.workbook.SampleRows.own;
import static cn.hengli.workbook.SampleRows.target;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.Meant;
import cn.hengli.unit.NameClaim;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entry a row is about. */
class RowMatchingTest {

    private final QuarterSheetRow rights = target(1, "深化农村集体产权制度改革", BUREAU);
    private final QuarterSheetRow toilets = target(22, "实施“厕所革命”", BUREAU);
    private final QuarterSheetRow toiletsOfVillage = target(22, "实施“厕所革命”", VILLAGE);
    private final List<QuarterSheetRow> all = List.of(rights, toilets, toiletsOfVillage);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1     |                          | 农林水务局     | 1  | NUMBER
            １    |                          | 农林 水务局    | 1  | NUMBER
            第22项 |                         | 农林水务局     | 22 | NUMBER
            22、  | 厕所革命                  | 农林水务局     | 22 | NUMBER
                  | 实施 "厕所革命"           | 农林水务局     | 22 | TITLE
                  | 实施｢厕所革命｣            | 农林水务局     | 22 | TITLE
            7     | 深化农村集体产权制度改革。 | 农林水务局     | 1  | TITLE
            1     |                          | 农业局         | 1  | NUMBER
            """)
    void findsAnEntryHoweverItIsWritten(String number, String title, String unit, int task, RowMatch.By by) {
        var match = match(own(text(number), text(title), unit));
        assertThat(match.problem()).isNull();
        assertThat(match.target()).isNotNull();
        assertThat(match.target().row().taskNumber()).isEqualTo(task);
        assertThat(match.target().row().unit()).isEqualTo(BUREAU);
        assertThat(match.by()).isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                  |                  | 农林水务局 | TASK_MISSING
            99    |                  | 农林水务局 | TASK_UNKNOWN
            1     | 实施河长制        | 农林水务局 | NUMBER_AND_TITLE_DISAGREE
            1     |                  | 没有的局   | UNIT_UNKNOWN
            22    |                  |           | UNIT_MISSING
                  | 实施“厕所革命”    |           | UNIT_MISSING
            1     |                  | 村头村     | TASK_UNKNOWN
            """)
    void namesWhyItFindsNone(String number, String title, String unit, ImportRefusal reason) {
        var match = match(own(text(number), text(title), text(unit)));
        assertThat(match.target()).isNull();
        assertThat(match.problem()).isNotNull();
        assertThat(match.problem().reason()).isEqualTo(reason);
    }

    @Test
    void needsNoUnitWhereOneAloneHasTheTask() {
        assertThat(match(own("1", "", "")).target()).isEqualTo(rights);
    }

    @Test
    void aKeyCountsBeforeAllElseAndAForeignOneIsNothing() {
        assertThat(match(SampleRows.keyed(toiletsOfVillage, 3, Map.of())).target())
                .isEqualTo(toiletsOfVillage);
        var foreign = match(SampleRows.keyed(target(1, "别处", BUREAU), 3, Map.of()));
        assertThat(foreign.problem()).isNotNull();
        assertThat(foreign.problem().reason()).isEqualTo(ImportRefusal.ROW_UNKNOWN);
    }

    /** Several tasks that a title resembles: a unit's name would not tell them apart. */
    @Test
    void aTitleInShortMeansOneTaskOrNone() {
        var road = target(7, "建设美丽乡村道路", BUREAU);
        var station = target(8, "建设美丽乡村驿站", BUREAU);
        var matching = RowMatching.of(List.of(road, station), List.of(), new Directory());
        assertThat(matching.match(own("", "美丽乡村道路", "")).target()).isEqualTo(road);
        var either = matching.match(own("", "美丽乡村", ""));
        assertThat(either.problem()).isNotNull();
        assertThat(either.problem().reason()).isEqualTo(ImportRefusal.TASK_AMBIGUOUS);
    }

    /** What a village calls itself, where whoever brings it writes for no other. */
    @Test
    void aUnitsNameInShortIsTakenWhereThereIsNoOther() {
        var alone = RowMatching.of(List.of(toiletsOfVillage), List.of(), new Directory());
        var called = toiletsOfVillage.row().unitName() + "委会";
        assertThat(alone.match(own("22", "", called)).target()).isEqualTo(toiletsOfVillage);
        assertThat(match(own("22", "", called)).target()).isNull();
    }

    private RowMatch match(UploadedRow row) {
        return RowMatching.of(all, List.of(row), new Directory()).match(row);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** 农业局 is what the bureau was called once. */
    private static final class Directory implements UnitDirectory {

        @Override
        public List<NameClaim> claims(Collection<String> names) {
            return names.contains("农业局") ? List.of(new NameClaim("农业局", BUREAU, null, "农林水务局")) : List.of();
        }

        @Override
        public List<UnitEntry> units(LocalDate day) {
            return List.of();
        }

        @Override
        public Optional<UnitId> named(String name) {
            return Optional.empty();
        }

        @Override
        public Meant meant(String typed) {
            return new Meant(Set.of(), Set.of());
        }
    }
}
