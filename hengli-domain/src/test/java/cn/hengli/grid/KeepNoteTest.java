package cn.hengli.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.OwedQuarter;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRefusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepNoteTest {

    private final OwedQuarter quarter = new OwedQuarter();
    private final Shelf shelf = new Shelf();
    private final KeepNote keepNote = new KeepNote(shelf, quarter, quarter.clock());

    @Test
    void everyChangeIsAnotherVersion() {
        assertThat(keep("先看管网", 0).version()).isEqualTo(1);
        assertThat(keep(" 已电话核实\r\n待函复 ", 1)).satisfies(note -> {
            assertThat(note.version()).isEqualTo(2);
            assertThat(note.text()).isEqualTo("已电话核实\n待函复");
        });
    }

    @Test
    void anotherWindowIsNotOverwritten() {
        keep("先看管网", 0);
        assertThatExceptionOfType(NoteConflict.class)
                .isThrownBy(() -> keep("另一窗口", 0))
                .satisfies(conflict -> assertThat(conflict.kept().text()).isEqualTo("先看管网"));
        assertThatExceptionOfType(NoteConflict.class).isThrownBy(() -> keep("又一窗口", 7));
    }

    @Test
    void theSameSentTwiceIsNoConflict() {
        keep("先看管网", 0);
        assertThat(keep("先看管网", 0).version()).isEqualTo(1);
    }

    @Test
    void aNoteMayBeEmptiedAndWrittenAgain() {
        keep("先看管网", 0);
        assertThat(keep("", 1).version()).isEqualTo(2);
        assertThat(keep("再看", 2).text()).isEqualTo("再看");
    }

    @Test
    void aClosedQuarterDoesNotStopIt() {
        quarter.close();
        assertThat(keep("归档前再看", 0).version()).isEqualTo(1);
    }

    @Test
    void eachReaderHasNotesOfTheirOwn() {
        keep("办公室的话", 0);
        assertThat(keepNote.keep(quarter.sewers(), "领导的话", 0, quarter.leader()).version())
                .isEqualTo(1);
        assertThat(shelf.find(quarter.office().account(), quarter.sewers()))
                .map(GridNote::text)
                .contains("办公室的话");
    }

    @Test
    void refusesWhatCannotBeKept() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keep("长".repeat(1001), 0))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::reason)
                        .containsExactly(TextRefusal.TOO_LONG));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> keepNote.keep(LedgerEntryId.next(), "x", 0, quarter.office()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> keepNote.keep(quarter.sewers(), "x", 0, quarter.liaison()));
    }

    private GridNote keep(String text, int seen) {
        return keepNote.keep(quarter.sewers(), text, seen, quarter.office());
    }

    private static final class Shelf implements GridNotes {
        private final Map<List<Object>, GridNote> all = new HashMap<>();

        @Override
        public List<GridNote> of(AccountId owner, LedgerPeriodId period) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<GridNote> find(AccountId owner, LedgerEntryId entry) {
            return Optional.ofNullable(all.get(List.of(owner, entry)));
        }

        @Override
        public boolean keep(AccountId owner, GridNote note) {
            var kept = find(owner, note.entry()).map(GridNote::version).orElse(0);
            if (kept != note.version() - 1) {
                return false;
            }
            all.put(List.of(owner, note.entry()), note);
            return true;
        }
    }
}
