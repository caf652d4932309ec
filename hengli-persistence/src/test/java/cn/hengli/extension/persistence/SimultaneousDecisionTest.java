package cn.hengli.extension.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.extension.AskExtension;
import cn.hengli.extension.DecideExtension;
import cn.hengli.extension.ExtensionBook;
import cn.hengli.extension.ExtensionFacts;
import cn.hengli.extension.ExtensionFilter;
import cn.hengli.extension.ExtensionId;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskId;
import cn.hengli.plan.persistence.SmallPlan;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import cn.hengli.shared.Stale;
import cn.hengli.testing.PortTest;
import cn.hengli.unit.UnitDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the same moment, each in a transaction of their own; what they leave must not meet other tests. */
@PortTest
@Import(ExtensionSlice.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SimultaneousDecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);
    private static final LocalDate DUE = LocalDate.of(2020, 11, 30);
    private static final LocalDate LATER = LocalDate.of(2021, 1, 31);

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AskExtension askExtension;

    @Autowired
    private DecideExtension decideExtension;

    @Autowired
    private ExtensionBook book;

    @Autowired
    private TaskDetails tasks;

    @Autowired
    private UnitDirectory directory;

    private TaskId task;
    private Actor liaison;

    @BeforeEach
    void load() {
        transaction.executeWithoutResult(status -> {
            try {
                SmallPlan.load(beans);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        task = tasks.of("small-1", 14, TODAY).orElseThrow().id();
        var lead = directory.named("农林水务局").orElseThrow();
        liaison = new Actor(AccountId.next(), "liaison", "联络员", Set.of(new Duty(Role.LIAISON, lead)));
    }

    @Test
    void oneOfTwoDecisionsStandsAndTheOtherIsTold() throws Exception {
        var id = transaction.execute(status -> ask());
        var answers = atOnce(
                () -> decideExtension.grant(new DecideExtension.Grant(id, 0, DUE, LATER, ""), SmallPlan.OFFICE),
                () -> decideExtension.refuse(id, 0, "进度可以赶上", SmallPlan.OFFICE));
        assertThat(answers).containsOnlyOnce(Optional.empty());
        assertThat(answers.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(Stale.class);
        var facts = book.find(id, TODAY).orElseThrow();
        assertThat(facts.isGranted()).isEqualTo(answers.get(0).isEmpty());
        assertThat(facts.presentDueOn()).isEqualTo(facts.isGranted() ? LATER : DUE);
    }

    @Test
    void oneOfTwoRequestsStands() throws Exception {
        var answers = atOnce(this::ask, this::ask);
        assertThat(answers).containsOnlyOnce(Optional.empty());
        assertThat(answers.stream().flatMap(Optional::stream))
                .singleElement()
                .isInstanceOfAny(DataIntegrityViolationException.class, Refused.class);
        assertThat(book.list(new ExtensionFilter("", null, null), null, TODAY))
                .singleElement()
                .matches(ExtensionFacts::isWaiting);
    }

    private ExtensionId ask() {
        return askExtension.ask(new AskExtension.Command(task, null, LATER, "工期受雨季影响"), liaison);
    }

    /** What each was refused with; empty where it went well. */
    private List<Optional<Exception>> atOnce(Runnable... steps) throws Exception {
        var barrier = new CyclicBarrier(steps.length);
        var threads = Executors.newFixedThreadPool(steps.length);
        try {
            var pending = new ArrayList<Callable<Optional<Exception>>>();
            for (var step : steps) {
                pending.add(() -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    try {
                        transaction.executeWithoutResult(status -> step.run());
                        return Optional.empty();
                    } catch (RuntimeException refusal) {
                        return Optional.of(refusal);
                    }
                });
            }
            var answers = new ArrayList<Optional<Exception>>();
            for (var answer : threads.invokeAll(pending, 60, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
