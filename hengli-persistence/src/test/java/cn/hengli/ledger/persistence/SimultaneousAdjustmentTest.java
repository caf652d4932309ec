package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static cn.hengli.ledger.persistence.SampleTown.input;
import static cn.hengli.ledger.persistence.SampleTown.liaison;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.AdjustPeriod;
import cn.hengli.ledger.EntryRefusal;
import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryRevisions;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.EntryStep;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The office adjusts while a liaison writes, or while the office adjusts: whoever comes second waits, and then sees the truth. */
@PortTest
@Import(LedgerSlice.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SimultaneousAdjustmentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @Autowired
    private AdjustPeriod adjustPeriod;

    @Autowired
    private SaveDraft saveDraft;

    @Autowired
    private SubmitEntry submitEntry;

    @Autowired
    private EntryRevisions revisions;

    @Autowired
    private SampleTown town;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId water;
    private TaskId sewers;
    private LedgerPeriod period;
    private LedgerEntry entry;
    private String seen;

    /** 国土分局 is to support the sewers in the place of 水务中心, and the office has looked at that. */
    @BeforeEach
    void look() {
        transaction.executeWithoutResult(status -> {
            var plan = town.plan("simultaneous");
            water = town.unit("水务中心", 1);
            var land = town.unit("国土分局", 2);
            sewers = town.task(plan, 1, 26, town.unit("环保分局", 3), water);
            period = town.open(plan, "2019Q4");
            entry = town.entry(period, sewers, water);
            town.endAssignment(sewers, water);
            town.assign(sewers, "SUPPORT", land);
            seen = adjustPeriod.preview(period.id(), OFFICE).fingerprint();
        });
    }

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    @Test
    void whatALiaisonSavesFirstStaysAndTheOfficeLooksAgain() throws Exception {
        var office = whileWriting(this::save, this::adjust);
        assertThat(office).containsInstanceOf(Stale.class);
        assertThat(state()).isEqualTo(EntryState.DRAFT);
        assertThat(steps()).containsExactly(EntryStep.OPEN, EntryStep.SAVE);
        assertThat(entries()).as("nothing was added either").isEqualTo(2);
    }

    @Test
    void soDoesWhatItSubmitsFirst() throws Exception {
        var office = whileWriting(this::submit, this::adjust);
        assertThat(office).containsInstanceOf(Stale.class);
        assertThat(state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void whoSavesSecondIsToldThatTheEntryLapsed() throws Exception {
        assertThat(whileWriting(this::adjust, this::save)).hasValueSatisfying(this::isLapse);
        assertThat(steps()).containsExactly(EntryStep.OPEN, EntryStep.LAPSE);
    }

    @Test
    void andSoIsWhoSubmitsSecond() throws Exception {
        assertThat(whileWriting(this::adjust, this::submit)).hasValueSatisfying(this::isLapse);
        assertThat(steps()).containsExactly(EntryStep.OPEN, EntryStep.LAPSE);
    }

    @Test
    void twoInTheOfficeAdjustOnce() throws Exception {
        assertThat(whileWriting(this::adjust, this::adjust)).isEmpty();
        assertThat(steps()).containsExactly(EntryStep.OPEN, EntryStep.LAPSE);
        assertThat(entries()).isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from revision where subject_kind = 'PERIOD'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void adjust() {
        adjustPeriod.apply(period.id(), seen, OFFICE);
    }

    private void save() {
        saveDraft.save(command(), liaison(water));
    }

    private void submit() {
        submitEntry.submit(command(), liaison(water));
    }

    private WriteEntryCommand command() {
        return new WriteEntryCommand(entry.id(), 1, input("配合征地3亩", ""));
    }

    /**
     * The second comes when the first has done its work and not yet committed.
     *
     * @return what the second was refused with
     */
    private Optional<Exception> whileWriting(Runnable first, Runnable second) throws Exception {
        Future<Optional<Exception>> answer = transaction.execute(status -> {
            first.run();
            status.flush();
            var waiting = other.submit(() -> refusal(second));
            waitUntilItWaits();
            return waiting;
        });
        return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private Optional<Exception> refusal(Runnable step) {
        try {
            transaction.executeWithoutResult(status -> step.run());
            return Optional.empty();
        } catch (RuntimeException refusal) {
            return Optional.of(refusal);
        }
    }

    private void waitUntilItWaits() {
        var end = Instant.now().plus(PATIENCE);
        while (jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).query(Integer.class).single() == 0) {
            assertThat(Instant.now()).as("somebody waits for the lock").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private void isLapse(Exception refusal) {
        assertThat(refusal).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                .extracting(Problem::reason)
                .containsExactly(EntryRefusal.ENTRY_LAPSED));
    }

    private EntryState state() {
        return transaction.execute(status -> town.afresh(entry).state());
    }

    private List<EntryStep> steps() {
        return revisions.of(entry.id()).stream().map(EntryRevision::step).toList();
    }

    private int entries() {
        return jdbc.sql("select count(*) from ledger_entry")
                .query(Integer.class)
                .single();
    }
}
