package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.liaison;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.ClosePeriod;
import cn.hengli.ledger.EntryConflict;
import cn.hengli.ledger.EntryRefusal;
import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryRevisions;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.EntryStep;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerPeriods;
import cn.hengli.ledger.PeriodRefusal;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    @Autowired
    private ClosePeriod closePeriod;

    @Autowired
    private LedgerPeriods periods;

    private PlanId plan;
    private TaskId task;
    private UnitId unit;
    private LedgerEntry entry;

    @BeforeEach
    void open() {
        entry = transaction.execute(status -> {
            plan = town.plan("simultaneous");
            unit = town.unit("环保分局", 1);
            task = town.task(plan, 2, 26, unit);
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

    /** However it falls out, both sides agree: either it is in the quarter, and the office must review it first, or it came too late. */
    @Test
    void theOfficeClosesWhileAUnitSubmits() throws Exception {
        for (var quarter : List.of("2018Q4", "2019Q1", "2019Q2", "2019Q3")) {
            var period = Objects.requireNonNull(transaction.execute(status -> town.open(plan, quarter)));
            var pending = transaction.execute(status -> town.entry(period, task, unit));
            var command = new WriteEntryCommand(pending.id(), 1, SampleTown.input("赶在办结前", "40"));
            var liaison = liaison(unit);
            var answers = atOnce(
                    () -> transaction.executeWithoutResult(status -> submitEntry.submit(command, liaison)),
                    () -> transaction.executeWithoutResult(
                            status -> closePeriod.close(period.id(), true, SampleTown.OFFICE)));
            var submitted = answers.get(0).isEmpty();
            assertThat(answers).as(quarter).containsOnlyOnce(Optional.empty());
            assertThat(answers.get(submitted ? 1 : 0))
                    .get()
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                            .extracting(Problem::reason)
                            .containsExactly(submitted ? PeriodRefusal.UNREVIEWED : EntryRefusal.PERIOD_CLOSED));
            transaction.executeWithoutResult(status -> {
                assertThat(town.afresh(pending).state())
                        .isEqualTo(submitted ? EntryState.SUBMITTED : EntryState.PENDING);
                assertThat(periods.getById(period.id()).isClosed()).isNotEqualTo(submitted);
            });
        }
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
