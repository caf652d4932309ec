package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.liaison;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.EntryConflict;
import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryRevisions;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.EntryStep;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.shared.Actor;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two requests at the same moment, each in a transaction of its own; what they leave must not meet other tests. */
@PortTest
@Import(LedgerSlice.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SimultaneousSubmissionTest {

    @Autowired
    private SubmitEntry submitEntry;

    @Autowired
    private EntryRevisions revisions;

    @Autowired
    private SampleTown town;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId unit;
    private LedgerEntry entry;

    @BeforeEach
    void open() {
        entry = transaction.execute(status -> {
            var plan = town.plan("simultaneous");
            unit = town.unit("环保分局", 1);
            var task = town.task(plan, 2, 26, unit);
            return town.entry(town.open(plan, "2019Q4"), task, unit);
        });
    }

    @Test
    void aDoubleClickIsOneSubmission() throws Exception {
        var liaison = liaison(unit);
        assertThat(atOnce(submission("完成第一批", liaison), submission("完成第一批", liaison)))
                .containsExactly(Optional.empty(), Optional.empty());
        assertThat(stepsKept()).containsExactly(EntryStep.OPEN, EntryStep.SAVE, EntryStep.SUBMIT);
    }

    @Test
    void oneOfTwoPeopleSubmitsAndTheOtherIsTold() throws Exception {
        var answers = atOnce(submission("甲写的", liaison(unit)), submission("乙写的", liaison(unit)));
        assertThat(answers).containsOnlyOnce(Optional.empty());
        assertThat(answers.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(EntryConflict.class);
        assertThat(stepsKept()).containsExactly(EntryStep.OPEN, EntryStep.SAVE, EntryStep.SUBMIT);
        assertThat(transaction.<EntryState>execute(status -> town.afresh(entry).state()))
                .isEqualTo(EntryState.SUBMITTED);
    }

    private Runnable submission(String progress, Actor actor) {
        var command = new WriteEntryCommand(entry.id(), entry.revision(), SampleTown.input(progress, "40"));
        return () -> transaction.executeWithoutResult(status -> submitEntry.submit(command, actor));
    }

    private List<EntryStep> stepsKept() {
        return revisions.of(entry.id()).stream().map(EntryRevision::step).toList();
    }

    /** What each one was refused with; empty where it went well. */
    private static List<Optional<Exception>> atOnce(Runnable... submissions) throws Exception {
        var barrier = new CyclicBarrier(submissions.length);
        var threads = Executors.newFixedThreadPool(submissions.length);
        try {
            var answers = new ArrayList<Future<Optional<Exception>>>();
            for (var submission : submissions) {
                answers.add(threads.submit(afterAllAreReady(submission, barrier)));
            }
            var collected = new ArrayList<Optional<Exception>>();
            for (var answer : answers) {
                collected.add(answer.get(30, TimeUnit.SECONDS));
            }
            return collected;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Optional<Exception>> afterAllAreReady(Runnable submission, CyclicBarrier barrier) {
        return () -> {
            barrier.await(30, TimeUnit.SECONDS);
            try {
                submission.run();
                return Optional.empty();
            } catch (RuntimeException refusal) {
                return Optional.of(refusal);
            }
        };
    }
}
