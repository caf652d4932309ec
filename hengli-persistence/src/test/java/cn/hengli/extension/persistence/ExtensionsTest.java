package cn.hengli.extension.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.extension.AskExtension;
import cn.hengli.extension.DecideExtension;
import cn.hengli.extension.ExtensionBook;
import cn.hengli.extension.ExtensionFacts;
import cn.hengli.extension.ExtensionFilter;
import cn.hengli.extension.ExtensionId;
import cn.hengli.extension.ExtensionScope;
import cn.hengli.extension.ExtensionState;
import cn.hengli.extension.WithdrawExtension;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskId;
import cn.hengli.plan.persistence.SmallPlan;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import cn.hengli.unit.UnitDirectory;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
@Import(ExtensionSlice.class)
class ExtensionsTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);
    private static final LocalDate DUE = LocalDate.of(2020, 11, 30);
    private static final LocalDate LATER = LocalDate.of(2021, 1, 31);
    private static final ExtensionFilter ALL = new ExtensionFilter("", null, null);

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private AskExtension askExtension;

    @Autowired
    private DecideExtension decideExtension;

    @Autowired
    private WithdrawExtension withdrawExtension;

    @Autowired
    private ExtensionBook book;

    @Autowired
    private TaskDetails tasks;

    @Autowired
    private Revisions revisions;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private TaskId task;
    private UnitId lead;
    private Actor liaison;

    @BeforeEach
    void load() throws IOException {
        SmallPlan.load(beans);
        task = tasks.of("small-1", 14, TODAY).orElseThrow().id();
        lead = directory.named("农林水务局").orElseThrow();
        liaison = new Actor(AccountId.next(), "liaison", "联络员", Set.of(new Duty(Role.LIAISON, lead)));
    }

    @Test
    void whatIsAskedIsReadAgain() {
        var facts = read(ask());
        assertThat(facts.version()).isZero();
        assertThat(facts.planCode()).isEqualTo("small-1");
        assertThat(facts.taskNumber()).isEqualTo(14);
        assertThat(facts.presentDueOn()).isEqualTo(DUE);
        assertThat(facts.unitName()).isEqualTo("农林水务局");
        assertThat(facts.dueOn()).isEqualTo(DUE);
        assertThat(facts.askedFor()).isEqualTo(LATER);
        assertThat(facts.askedAt()).isEqualTo(FixedClock.NOW);
        assertThat(facts.askedOn()).isEqualTo(TODAY);
        assertThat(facts.askedBy()).isEqualTo("联络员");
        assertThat(facts.isWaiting()).isTrue();
        assertThat(facts.decision()).isNull();
        assertThat(book.find(ExtensionId.next(), TODAY)).isEmpty();
    }

    @Test
    void grantingMovesTheTaskAndTellsItsHistoryWhy() {
        var facts = granted();
        assertThat(facts.version()).isOne();
        assertThat(facts.presentDueOn()).isEqualTo(LATER);
        assertThat(facts.dueOn()).isEqualTo(DUE);
        assertThat(facts.decision())
                .isEqualTo(
                        new ExtensionFacts.Decision(FixedClock.NOW, TODAY, SmallPlan.OFFICE.name(), "抓紧", DUE, LATER));
        var history = revisions.of(Subject.TASK, task.value());
        assertThat(history).hasSize(2);
        assertThat(history.get(1).reason()).isEqualTo("工期受雨季影响");
        assertThat(history.get(1).changesSince(history.get(0)))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo("2021-01-31"));
    }

    @Test
    void aRefusalIsAPartOfTheTasksHistory() {
        var id = ask();
        decideExtension.refuse(id, 0, "进度可以赶上", SmallPlan.OFFICE);
        entities.flush();
        var history = revisions.of(Subject.TASK, task.value());
        assertThat(history.get(1).reason()).isEqualTo("进度可以赶上");
        assertThat(history.get(1).changesSince(history.get(0)))
                .singleElement()
                .satisfies(change -> assertThat(change.field()).isEqualTo("extensionRefusedTo"));
        assertThat(jdbc.sql("select extension_refused_to from task where id = ?")
                        .param(task.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LATER);
    }

    @Test
    void listsWhatWaitsFirstAndNarrows() {
        var first = ask();
        withdrawExtension.withdraw(first, 0, liaison);
        var second = ask();
        assertThat(book.list(ALL, null, TODAY)).extracting(ExtensionFacts::id).containsExactly(second, first);
        assertThat(book.ofTask(task, TODAY)).extracting(ExtensionFacts::id).containsExactly(first, second);
        assertThat(book.list(new ExtensionFilter("", ExtensionState.WITHDRAWN, null), null, TODAY))
                .extracting(ExtensionFacts::id)
                .containsExactly(first);
        for (var text : new String[] {"14", "湿地", "雨季"}) {
            assertThat(book.list(new ExtensionFilter(text, null, Set.of(lead)), null, TODAY))
                    .as(text)
                    .hasSize(2);
        }
        assertThat(book.list(new ExtensionFilter("4", null, null), null, TODAY)).isEmpty();
        assertThat(book.list(new ExtensionFilter("%", null, null), null, TODAY)).isEmpty();
        assertThat(book.list(new ExtensionFilter("", null, Set.of()), null, TODAY))
                .isEmpty();
    }

    @Test
    void othersAreLeftOut() {
        ask();
        assertThat(book.list(ALL, new ExtensionScope(Set.of(task), Set.of()), TODAY))
                .hasSize(1);
        assertThat(book.list(ALL, new ExtensionScope(Set.of(), Set.of(lead)), TODAY))
                .hasSize(1);
        assertThat(book.list(ALL, new ExtensionScope(Set.of(TaskId.next()), Set.of(UnitId.next())), TODAY))
                .isEmpty();
        assertThat(book.list(ALL, new ExtensionScope(Set.of(), Set.of()), TODAY))
                .isEmpty();
    }

    @Test
    void twoCannotWaitForOneTask() {
        ask();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                                insert into extension (id, version, task_id, unit_id, state, reason, due_on, asked_for, asked_at, asked_on,
                                    asked_by, asked_by_name)
                                select gen_random_uuid(), 0, task_id, unit_id, state, reason, due_on, asked_for, asked_at, asked_on,
                                    asked_by, asked_by_name from extension
                                """).update())
                .withMessageContaining("extension_waiting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision = 'x'",
                "granted_to = '2022-01-01'",
                "state = 'WAITING', decided_at = null, decided_on = null, decided_by = null, decided_by_name = null,"
                        + " decision = null, moved_from = null, granted_to = null"
            })
    void whatIsDecidedIsNeverAltered(String change) {
        granted();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update extension set " + change).update())
                .withMessageContaining("never altered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update extension set reason = 'x'",
                "update extension set asked_for = '2022-01-01'",
                "delete from extension"
            })
    void whatWasAskedForNeither(String change) {
        ask();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(change).update())
                .withMessageContaining("never altered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'REFUSED'",
                "decision = 'x'",
                "granted_to = '2021-01-31'",
                "state = 'GRANTED', decided_at = now(), decided_on = '2020-02-01', decided_by = asked_by, decided_by_name = 'x'",
                "state = 'REFUSED', decided_at = now(), decided_on = '2020-02-01', decided_by = asked_by, decided_by_name = 'x'",
                "state = 'REFUSED', decided_at = now(), decided_on = '2019-02-01', decided_by = asked_by, decided_by_name = 'x', decision = 'x'"
            })
    void noHalfDecisionIsKept(String change) {
        ask();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update extension set " + change).update())
                .withMessageContaining("check constraint");
    }

    private ExtensionFacts granted() {
        var id = ask();
        decideExtension.grant(new DecideExtension.Grant(id, 0, DUE, LATER, "抓紧"), SmallPlan.OFFICE);
        entities.flush();
        return read(id);
    }

    private ExtensionId ask() {
        return askExtension.ask(new AskExtension.Command(task, null, LATER, "工期受雨季影响"), liaison);
    }

    private ExtensionFacts read(ExtensionId id) {
        return book.find(id, TODAY).orElseThrow();
    }
}
