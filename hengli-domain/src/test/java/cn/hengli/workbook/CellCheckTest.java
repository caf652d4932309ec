package cn.hengli.workbook;

import static cn.hengli.workbook.SampleRows.BUREAU;
import static cn.hengli.workbook.SampleRows.PIPE;
import static cn.hengli.workbook.SampleRows.content;
import static cn.hengli.workbook.SampleRows.keyed;
import static cn.hengli.workbook.SampleRows.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.EntryRefusal;
import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryRevisions;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.EntryStep;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.plan.IndicatorId;
import cn.hengli.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell that came back changes: it went out as "下载时", and the entry is at revision 3. */
class CellCheckTest {

    private static final EntryContent WENT_OUT = content("下载时", "");

    private final CellCheck check = new CellCheck(new Kept());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            下载时 | 下载时 | nothing
            下载时 | 网上的 | nothing
            离线的 | 下载时 | change
            离线的 | 离线的 | nothing
            离线的 | 网上的 | conflict
                   | 下载时 | change
                   | 网上的 | conflict
            """)
    void threeWays(String cameBack, String kept, String outcome) {
        var target = target(1, "任务", BUREAU, content(kept, ""), false);
        var findings = check.check(keyed(target, 2, Map.of("progress", cameBack == null ? "" : cameBack)), target);
        assertThat(findings)
                .extracting(found -> found.conflict() ? "conflict" : "change")
                .isEqualTo(outcome.equals("nothing") ? List.of() : List.of(outcome));
    }

    @Test
    void aSpreadsheetsOwnWayOfWritingIsNoChange() {
        var target = target(1, "任务", BUREAU, content("第一行\n第二行 完", ""), false);
        assertThat(check.check(keyed(target, 3, Map.of("progress", " 第一行\r\n第二行\u00a0完 \n")), target))
                .isEmpty();
    }

    @Test
    void nobodyKnowsWhatItWentOutWith() {
        var target = target(1, "任务", BUREAU, content("网上的", ""), false);
        for (var version : new Integer[] {null, 77, -1}) {
            assertThat(check.check(keyed(target, version, Map.of("progress", "离线的", "problems", "")), target))
                    .extracting(CellFinding::cell, CellFinding::conflict)
                    .as("version %s", version)
                    .containsExactly(tuple("progress", true));
        }
    }

    @Test
    void aColumnThatIsNotThereChangesNothing() {
        var target = target(1, "任务", BUREAU, content("进展", "问题"), false);
        assertThat(check.check(keyed(target, 3, Map.of("progress", "进展")), target))
                .isEmpty();
    }

    @Test
    void aBlankCellOfSomebodysOwnSheetSaysNothing() {
        var target = target(1, "任务", BUREAU, content("进展", "问题"), false);
        var row = new UploadedRow(
                "a.csv",
                "CSV",
                2,
                "",
                null,
                new UploadedRow.TaskWords("1", ""),
                "",
                Map.of(
                        "progress", new UploadedCell("", "CSV", 2, 1),
                        "problems", new UploadedCell("新问题", "CSV", 2, 2)));
        assertThat(check.check(row, target)).extracting(CellFinding::cell).containsExactly("problems");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            percent | 100.01 | PERCENT_OUT_OF_RANGE
            percent | -1     | PERCENT_OUT_OF_RANGE
            percent | 1e309  | PERCENT_NOT_A_NUMBER
            percent | 大半    | PERCENT_NOT_A_NUMBER
            light   | 蓝灯    | LIGHT_UNKNOWN
            """)
    void namesWhatIsNotUnderstood(String cell, String typed, EntryRefusal reason) {
        assertThat(only(typed, cell, false).problem()).isNotNull();
        assertThat(Objects.requireNonNull(only(typed, cell, false).problem()).reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            percent | 0       | 0
            percent | 100     | 100
            percent | 100.00% | 100
            percent | １２％   | 12
            percent | 五成    | 50
            light   | 绿      | GREEN
            light   | Red     | RED
            nothing | 等上级批复 | 等上级批复
            nothing | 本季无进展 | 本季无进展
            nothing | No progress this quarter | 本季无进展
            """)
    void understandsWhatPeopleType(String cell, String typed, String kept) {
        assertThat(only(typed, cell, false).after()).isEqualTo(kept);
    }

    @Test
    void zeroBlankAndNotApplicableAreThreeThings() {
        var cell = EntryCells.of(PIPE);
        assertThat(only("0", cell, false).after()).isEqualTo("0");
        assertThat(only("不适用", cell, false).after()).isEqualTo("不适用");
        var target = target(1, "任务", BUREAU);
        assertThat(check.check(keyed(target, 3, Map.of(cell, "")), target)).isEmpty();
        assertThat(Objects.requireNonNull(only("5", EntryCells.of(IndicatorId.next()), false)
                                .problem())
                        .reason())
                .isEqualTo(ImportRefusal.INDICATOR_UNKNOWN);
    }

    @Test
    void aContinuingTaskHasNoPercent() {
        assertThat(Objects.requireNonNull(only("50", "percent", true).problem()).reason())
                .isEqualTo(ImportRefusal.CONTINUING_HAS_NO_PERCENT);
    }

    @Test
    void aReasonWithoutItsTickIsNotLost() {
        var kept = new EntryContent("进展", false, "从前的原因", null, null, "", "", "", "", List.of());
        var typed = EntryCells.typed(EntryCells.of(kept), kept);
        assertThat(typed.nothingToReport()).isFalse();
        assertThat(typed.nothingReason()).isEqualTo("从前的原因");
    }

    private CellFinding only(String typed, String cell, boolean continuing) {
        var target = target(1, "任务", BUREAU, EntryContent.startingAt(null), continuing);
        var findings = check.check(keyed(target, 3, Map.of(cell, typed)), target);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /** Of every entry, as it was when it went out. */
    private static final class Kept implements EntryRevisions {

        @Override
        public Optional<EntryRevision> find(LedgerEntryId entry, int number) {
            return number != 2
                    ? Optional.empty()
                    : Optional.of(new EntryRevision(
                            entry,
                            number,
                            Instant.EPOCH,
                            AccountId.next(),
                            "某人",
                            EntryStep.SAVE,
                            EntryState.DRAFT,
                            null,
                            WENT_OUT.fields()));
        }

        @Override
        public void append(EntryRevision revision) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void appendAll(List<EntryRevision> revisions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<EntryRevision> of(LedgerEntryId entry) {
            return List.of();
        }
    }
}
