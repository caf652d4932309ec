package cn.hengli.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.EntryStep;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryLineTest {

    private static final LedgerEntryId ENTRY = LedgerEntryId.next();
    private static final AccountId LIAISON = new AccountId(UUID.randomUUID());
    private static final AccountId OFFICE = new AccountId(UUID.randomUUID());

    @Test
    void foldsSavesByOnePersonWithinTenMinutesOfEachOther() {
        var lines = HistoryLine.of(List.of(
                revision(1, 0, EntryStep.OPEN, OFFICE),
                revision(2, 60, EntryStep.SAVE, LIAISON),
                revision(3, 65, EntryStep.SAVE, LIAISON),
                revision(4, 75, EntryStep.SAVE, LIAISON),
                revision(5, 76, EntryStep.SUBMIT, LIAISON)));

        assertThat(numbers(lines)).containsExactly(List.of(5), List.of(4, 3, 2), List.of(1));
        assertThat(lines.get(1).isFolded()).isTrue();
        assertThat(lines.get(1).first().number()).isEqualTo(2);
        assertThat(lines.get(1).holds(1, 3)).isTrue();
        assertThat(lines.get(0).isFolded()).isFalse();
    }

    @Test
    void keepsApartWhatIsLongAgoOrByAnotherPerson() {
        var lines = HistoryLine.of(List.of(
                revision(1, 0, EntryStep.SAVE, LIAISON),
                revision(2, 11, EntryStep.SAVE, LIAISON),
                revision(3, 12, EntryStep.SAVE, OFFICE)));

        assertThat(numbers(lines)).containsExactly(List.of(3), List.of(2), List.of(1));
    }

    private static List<List<Integer>> numbers(List<HistoryLine> lines) {
        return lines.stream()
                .map(line ->
                        line.revisions().stream().map(EntryRevision::number).toList())
                .toList();
    }

    private static EntryRevision revision(int number, int minute, EntryStep step, AccountId account) {
        var at = Instant.parse("2020-01-06T01:00:00Z").plusSeconds(60L * minute);
        return new EntryRevision(ENTRY, number, at, account, "somebody", step, EntryState.DRAFT, null, Map.of());
    }
}
