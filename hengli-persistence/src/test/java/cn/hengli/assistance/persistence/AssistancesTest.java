package cn.hengli.assistance.persistence;

import static cn.hengli.assistance.AssistanceStep.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.assistance.AskCommand;
import cn.hengli.assistance.AskForAssistance;
import cn.hengli.assistance.AssistanceFilter;
import cn.hengli.assistance.AssistanceId;
import cn.hengli.assistance.AssistanceOverview;
import cn.hengli.assistance.AssistanceStanding;
import cn.hengli.assistance.AssistanceState;
import cn.hengli.assistance.AssistanceStep;
import cn.hengli.assistance.PrepareAsking;
import cn.hengli.assistance.ReadAssistance;
import cn.hengli.assistance.StepWords;
import cn.hengli.assistance.TakeAssistanceStep;
import cn.hengli.assistance.TakenStep;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The use cases on the real ports; it is 6 January 2020. */
@PortTest
@Import(AssistanceSlice.class)
class AssistancesTest {

    private static final LocalDate WANTED = LocalDate.of(2020, 1, 20);

    @Autowired
    private AskForAssistance askForAssistance;

    @Autowired
    private TakeAssistanceStep takeStep;

    @Autowired
    private ReadAssistance readAssistance;

    @Autowired
    private PrepareAsking prepareAsking;

    @Autowired
    private TwoTasks town;

    @Autowired
    private JdbcClient jdbc;

    private Actor lead;
    private Actor support;
    private Actor village;
    private AssistanceId item;

    @BeforeEach
    void ask() {
        town.lay();
        lead = TwoTasks.liaison(town.lead());
        support = TwoTasks.liaison(town.support());
        village = TwoTasks.liaison(town.village());
        item = ask(1, town.support(), "提供权属资料");
    }

    @Test
    void everyStepIsKeptAndReadBack() {
        take(item, 1, OFFER, new StepWords("年底清查", WANTED.plusDays(9), ""), support);
        take(item, 2, ASK_AGAIN, new StepWords("月中就要", WANTED, "只要名单"), lead);
        take(item, 3, ACCEPT, new StepWords("", null, ""), support);
        var file = readAssistance.one(item, lead);
        assertThat(file.steps()).extracting(TakenStep::step).containsExactly(ACCEPT, ASK_AGAIN, OFFER, ASK);
        assertThat(file.steps().get(2).note()).isEqualTo("年底清查");
        assertThat(file.steps().get(2).day()).isEqualTo(WANTED.plusDays(9));
        assertThat(file.steps().get(1).actorName()).isEqualTo(lead.name());
        assertThat(file.possible()).containsExactly(WITHDRAW);
        var row = file.standing().row();
        assertThat(row.state()).isEqualTo(AssistanceState.AGREED);
        assertThat(row.details()).isEqualTo("只要名单");
        assertThat(row.offeredOn()).isNull();
        assertThat(row.agreedOn()).isEqualTo(WANTED);
        assertThat(row.askedName()).isEqualTo("国土分局");
        assertThat(file.standing().holderName()).isEqualTo("国土分局");
        assertThat(row.turns()).hasSize(4);
    }

    @Test
    void theDaysAreCountedFromTheStepsAlone() {
        jdbc.sql("alter table assistance_step disable trigger assistance_step_append_only")
                .update();
        jdbc.sql("update assistance_step set at = '2019-12-02T15:59:59Z'").update();
        assertThat(readAssistance.one(item, lead).standing().clock().askedDays())
                .isEqualTo(35);
        jdbc.sql("update assistance_step set at = '2019-12-02T16:00:00Z'").update();
        assertThat(readAssistance.one(item, lead).standing().clock().askedDays())
                .isEqualTo(34);
    }

    @Test
    void eachSeesTheItemsOfTheOwnUnitAndTheOfficeAll() {
        var other = ask(1, town.village(), "清理道路两侧");
        assertThat(ids(lead)).containsExactlyInAnyOrder(item, other);
        assertThat(ids(support)).containsExactly(item);
        assertThat(ids(village)).containsExactly(other);
        assertThat(ids(TwoTasks.OFFICE)).containsExactlyInAnyOrder(item, other);
        assertThat(readAssistance.ofTask(town.first(), village))
                .extracting(AssistancesTest::id)
                .containsExactly(other);
        assertThat(readAssistance.ofTask(town.second(), lead)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readAssistance.one(item, village));
    }

    @Test
    void waitingIsWhatTheUnitHolds() {
        assertThat(readAssistance.waiting(support))
                .extracting(AssistancesTest::id)
                .containsExactly(item);
        assertThat(readAssistance.waiting(lead)).isEmpty();
        take(item, 1, REFUSE, new StepWords("图是旧的", null, ""), support);
        assertThat(readAssistance.waiting(support)).isEmpty();
        assertThat(readAssistance.waiting(lead)).extracting(AssistancesTest::id).containsExactly(item);
        take(item, 2, WITHDRAW, new StepWords("不再需要", null, ""), lead);
        assertThat(readAssistance.waiting(lead)).isEmpty();
    }

    @Test
    void theListIsNarrowed() {
        take(item, 1, ACCEPT, new StepWords("", null, ""), support);
        var other = ask(1, town.village(), "清理道路两侧");
        var third = ask(2, town.support(), "公交站 LED 屏");
        assertThat(found(new AssistanceFilter(AssistanceState.AGREED, null, "", null, false)))
                .containsExactly(item);
        assertThat(found(new AssistanceFilter(null, Set.of(town.village()), "", null, false)))
                .containsExactly(other);
        assertThat(found(new AssistanceFilter(null, null, "led", null, false))).containsExactly(third);
        assertThat(found(new AssistanceFilter(null, null, "%", null, false))).isEmpty();
        assertThat(found(new AssistanceFilter(null, null, "", 2, false))).containsExactly(third);
        assertThat(found(new AssistanceFilter(null, null, "", null, true))).isEmpty();
        jdbc.sql("update assistance set agreed_on = '2020-01-05' where state = 'AGREED'")
                .update();
        assertThat(found(new AssistanceFilter(null, null, "", null, true))).containsExactly(item);
    }

    @Test
    void whatIsDueFirstStandsFirstAndWhatIsOverLast() {
        take(item, 1, WITHDRAW, new StepWords("不再需要", null, ""), lead);
        var later = ask(1, town.village(), "晚些", WANTED.plusDays(3));
        var sooner = ask(2, town.support(), "早些", WANTED.minusDays(3));
        var overview = readAssistance.list(AssistanceFilter.all(), TwoTasks.OFFICE);
        assertThat(overview.others()).extracting(AssistancesTest::id).containsExactly(sooner, later);
        assertThat(overview.over()).extracting(AssistancesTest::id).containsExactly(item);
    }

    @Test
    void whoMayBeAskedIsWhoSupportsTheTaskCollectivesAsTheyStand() {
        var choices = prepareAsking.choices(TwoTasks.PLAN, 1, lead);
        assertThat(choices.askers()).extracting(PrepareAsking.NamedUnit::id).containsExactly(town.lead());
        assertThat(choices.supports()).extracting(PrepareAsking.NamedUnit::name).containsExactly("国土分局", "月塘村");
        assertThat(prepareAsking.tasks(lead))
                .extracting(PrepareAsking.AskableTask::number)
                .containsExactly(1, 2);
        assertThat(prepareAsking.tasks(support)).isEmpty();
        assertThat(prepareAsking.about(town.first(), lead)).isPresent();
        assertThat(prepareAsking.about(town.first(), support)).isEmpty();
        assertThat(prepareAsking.about(TaskId.next(), lead)).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ask(2, town.village(), "不是配合单位"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update assistance_step set note = 'x'",
                "delete from assistance_step",
                "truncate assistance_step",
                "delete from assistance",
                "truncate assistance cascade",
                "update assistance set thing = 'x'",
                "update assistance set asker_id = asked_id, asked_id = asker_id"
            })
    void whatWasDoneIsNeverAltered(String statement) {
        assertBroken(statement, "never altered");
    }

    @Test
    void whatIsOverIsOver() {
        take(item, 1, WITHDRAW, new StepWords("不再需要", null, ""), lead);
        assertBroken("update assistance set state = 'PENDING'", "never altered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update assistance set state = 'AGREED'",
                "update assistance set agreed_on = '2020-02-01'",
                "update assistance set state = 'OFFERED'",
                "update assistance set state = 'LOST'",
                "update assistance set revision = 0"
            })
    void stateAndDaysBelongTogether(String statement) {
        assertBroken(statement, "check constraint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2, 'ASK', 'PENDING', '', '2020-02-01'",
                "2, 'REFUSE', 'REFUSED', '', null",
                "2, 'OFFER', 'OFFERED', '忙', null",
                "2, 'ACCEPT', 'AGREED', '', '2020-02-01'"
            })
    void aStepIsWholeOrNotThere(String values) {
        assertBroken("""
                insert into assistance_step (assistance_id, unit_id, at, account_id, actor_name, by_office, details, number, step, state, note, day)
                select id, asked_id, now(), id, '', false, '', %s from assistance
                """.formatted(values), "check constraint");
    }

    private void assertBroken(String statement, String why) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .withMessageContaining(why);
    }

    private AssistanceId ask(int task, UnitId asked, String thing) {
        return ask(task, asked, thing, WANTED);
    }

    private AssistanceId ask(int task, UnitId asked, String thing, LocalDate day) {
        return askForAssistance.ask(new AskCommand(TwoTasks.PLAN, task, town.lead(), asked, thing, "", day), lead);
    }

    private void take(AssistanceId id, int revision, AssistanceStep step, StepWords words, Actor actor) {
        takeStep.take(id, revision, step, words, actor);
    }

    private List<AssistanceId> ids(Actor actor) {
        return all(readAssistance.list(AssistanceFilter.all(), actor));
    }

    private List<AssistanceId> found(AssistanceFilter filter) {
        return all(readAssistance.list(filter, TwoTasks.OFFICE));
    }

    private static List<AssistanceId> all(AssistanceOverview overview) {
        return Stream.of(overview.mine(), overview.others(), overview.over())
                .flatMap(List::stream)
                .map(AssistancesTest::id)
                .toList();
    }

    private static AssistanceId id(AssistanceStanding standing) {
        return standing.row().id();
    }
}
