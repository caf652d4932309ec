package cn.hengli.ledger;

import static cn.hengli.ledger.Inputs.input;
import static cn.hengli.ledger.SubmitEntryTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaveDraftTest {

    private final Town town = new Town();
    private LedgerEntry entry;

    @BeforeEach
    void open() {
        town.open();
        entry = town.entryOf(town.environment);
    }

    @Test
    void aDraftIsKeptWithARevision() {
        var outcome = town.save(entry, input().progress("完成第一批"), town.liaison);
        assertThat(entry.state()).isEqualTo(EntryState.DRAFT);
        assertThat(outcome.version()).isEqualTo(entry.revision());
        assertThat(outcome.savedAt()).isEqualTo(town.clock.instant());
        assertThat(town.shelves.revisions.of(entry.id())).last().satisfies(revision -> {
            assertThat(revision.content()).containsEntry("progress", "完成第一批");
            assertThat(revision.actorName()).isEqualTo("环保分局联络员");
        });
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        var seen = town.save(entry, input().progress("完成第一批").percent("50.0"), town.liaison)
                .version();
        town.save(entry, seen, input().progress("完成第一批").percent("50.00"), town.liaison);
        assertThat(entry.revision()).isEqualTo(seen);
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndTheRestKept() {
        var outcome = town.save(entry, input().progress("完成第一批").percent("五成多"), town.liaison);
        assertThat(outcome.problems()).containsExactly(Problem.at("percent", EntryRefusal.PERCENT_NOT_A_NUMBER));
        assertThat(entry.content().progress()).isEqualTo("完成第一批");
    }

    @Test
    void aStaleDraftOfOtherFieldsIsMerged() {
        var seen = entry.revision();
        town.save(entry, seen, input().progress("完成第一批"), town.liaison);
        var outcome = town.save(entry, seen, input().problems("缺资金").nextPlan("推进第二批"), town.colleague);
        assertThat(outcome.merged()).isTrue();
        assertThat(entry.content().progress()).isEqualTo("完成第一批");
        assertThat(entry.content().problems()).isEqualTo("缺资金");
        assertThat(entry.content().nextPlan()).isEqualTo("推进第二批");
    }

    @Test
    void aStaleDraftOfTheSameFieldIsAConflictAndLosesNothing() {
        var seen = entry.revision();
        town.save(entry, seen, input().progress("甲写的"), town.liaison);
        var kept = entry.revision();
        assertThatExceptionOfType(EntryConflict.class)
                .isThrownBy(() -> town.save(entry, seen, input().progress("乙写的").problems("缺资金"), town.colleague))
                .satisfies(conflict -> {
                    assertThat(conflict.fields()).containsExactly("progress");
                    assertThat(conflict.theirs().progress()).isEqualTo("甲写的");
                    assertThat(conflict.mine().progress()).isEqualTo("乙写的");
                    assertThat(conflict.mine().problems()).isEqualTo("缺资金");
                    assertThat(conflict.version()).isEqualTo(kept);
                });
        assertThat(entry.content().progress()).isEqualTo("甲写的");
        assertThat(entry.revision()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, Integer.MAX_VALUE})
    void aVersionThatNeverWasIsAConflictAndNeverSaved(int invented) {
        town.save(entry, input().progress("甲写的"), town.liaison);
        assertThatExceptionOfType(EntryConflict.class)
                .isThrownBy(() -> town.save(entry, invented, input().progress("乙写的"), town.colleague));
        assertThat(entry.content().progress()).isEqualTo("甲写的");
    }

    @Test
    void evidenceAddedMeanwhileIsNoConflict() {
        var seen = entry.revision();
        town.attachEvidence.attach(
                entry.id(), new EvidenceFile("照片.txt", "text/plain", new byte[] {65}), town.colleague);
        var outcome = town.save(entry, seen, input().progress("完成第一批"), town.liaison);
        assertThat(outcome.merged()).isFalse();
        assertThat(entry.content().progress()).isEqualTo("完成第一批");
    }

    @Test
    void whatTheOfficeWritesForAUnitIsMarked() {
        town.save(entry, input().progress("电话报来"), town.office);
        assertThat(entry.filledInForUnit()).isTrue();
        town.save(entry, input().progress("联络员改写"), town.liaison);
        assertThat(entry.filledInForUnit()).as("stays marked").isTrue();
    }

    @Test
    void anotherUnitsEntryIsHidden() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.save(entry, input().progress("越权"), town.villager))
                .satisfies(notFound -> assertThat(notFound.isHidden()).isTrue());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.save(entry, input().progress("越权"), town.discipline))
                .satisfies(notFound -> assertThat(notFound.isHidden()).isTrue());
        assertThat(entry.content().progress()).isEmpty();
    }

    @Test
    void anEntryThatIsNotThereIsMissing() {
        var command = new WriteEntryCommand(LedgerEntryId.next(), 1, input().typed());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.saveDraft.save(command, town.office))
                .satisfies(notFound -> assertThat(notFound.isHidden()).isFalse());
    }

    @Test
    void whoMayOnlyReadOrSignOffDoesNotWrite() {
        var village = town.entryOf(town.yuetang);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.save(village, input().progress("改"), town.leader));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> town.save(village, input().progress("改"), town.villageLeader));
    }

    @Test
    void whatIsSubmittedIsNotWritten() {
        town.submit(entry, Inputs.complete("完成第一批"), town.liaison);
        assertRefused(EntryRefusal.STEP_NOT_ALLOWED, () -> town.save(entry, Inputs.complete("偷偷改"), town.liaison));
        assertThat(entry.content().progress()).isEqualTo("完成第一批");
    }

    @Test
    void aClosedQuarterIsNotWritten() {
        town.close(town.shelves.periods.getById(entry.period()));
        assertRefused(EntryRefusal.PERIOD_CLOSED, () -> town.save(entry, input().progress("迟"), town.liaison));
    }
}
