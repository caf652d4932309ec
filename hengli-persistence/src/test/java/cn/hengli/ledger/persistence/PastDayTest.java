package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.ledger.ConsolidateTask;
import cn.hengli.ledger.ConsolidateTaskCommand;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.ProgressReading;
import cn.hengli.ledger.ReopenPeriod;
import cn.hengli.ledger.TaskStanding;
import cn.hengli.light.LightRule;
import cn.hengli.light.LightRules;
import cn.hengli.light.TaskLight;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a plan stood on a past day: what was exported on that day is what is read back later, whatever happened since. */
@PortTest
@Import(LedgerSlice.class)
class PastDayTest {

    @Autowired
    private ProgressReading reading;

    @Autowired
    private ConsolidateTask consolidateTask;

    @Autowired
    private ReopenPeriod reopenPeriod;

    @Autowired
    private LightRules rules;

    @Autowired
    private SampleTown town;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private UnitId lead;
    private UnitId support;
    private TaskId task;
    private LedgerPeriod period;
    private LedgerEntry entry;

    @BeforeEach
    void aQuarterIsFilledIn() {
        plan = town.plan("past");
        lead = town.unit("国土分局", 1);
        support = town.unit("月塘村", 2);
        task = town.task(plan, 1, 26, lead, support);
        period = town.open(plan, "2019Q4");
        entry = town.submit(town.entry(period, task, lead), "完成第一批", "40", OFFICE);
        town.save(town.entry(period, task, support), "配合完成", "", OFFICE);
    }

    @Test
    void nowAndAsOfNowAreTheSame() {
        town.accept(entry);
        consolidate(TaskLight.RED, 0);
        assertThat(export(FixedClock.NOW)).isEqualTo(export(null)).isNotEmpty();
        town.close(period);
        assertThat(export(FixedClock.NOW)).isEqualTo(export(null));
    }

    @Test
    void aPastDayIsReadBackAsItWasExportedThatDay() {
        consolidate(TaskLight.GREEN, 0);
        var first = export(null);
        aDayPasses();

        entry = town.giveBack(entry, "核对公里数");
        var second = export(null);
        aDayPasses();

        entry = town.accept(town.submit(entry, "完成第一批，已核对", "55", OFFICE));
        town.submit(town.entry(period, task, support), "配合完成", "", OFFICE);
        consolidate(TaskLight.RED, 1);
        var third = export(null);
        aDayPasses();

        town.accept(town.entry(period, task, support));
        town.close(period);
        var fourth = export(null);
        aDayPasses();
        reopenPeriod.reopen(period.id(), "补正", OFFICE);
        consolidate(TaskLight.YELLOW, 2);

        assertThat(export(daysAgo(4))).isEqualTo(first);
        assertThat(export(daysAgo(3))).isEqualTo(second);
        assertThat(export(daysAgo(2))).isEqualTo(third);
        assertThat(export(daysAgo(1))).isEqualTo(fourth);
        assertThat(export(FixedClock.NOW)).isEqualTo(export(null));
        assertThat(List.of(first, second, third, fourth)).doesNotHaveDuplicates();
    }

    @Test
    void whoBecameALeadLaterWasASupporterThen() {
        var before = export(null);
        aDayPasses();
        jdbc.sql(
                        "update assignment set role = case role when 'LEAD' then 'SUPPORT' else 'LEAD' end where task_id = :task")
                .param("task", task.value())
                .update();
        town.adjust(period);

        assertThat(export(daysAgo(1))).isEqualTo(before);
        assertThat(export(FixedClock.NOW)).isEqualTo(export(null)).isNotEqualTo(before);
    }

    @Test
    void nothingStoodBeforeTheQuarterWasOpened() {
        aDayPasses();
        assertThat(reading.of(plan, daysAgo(2)).quarters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update frozen_light set judgement = '{}'",
                "delete from frozen_light",
                "truncate frozen_light",
                "update light_rule set green_within = 9",
                "delete from light_rule",
                "insert into light_rule values (2, '2019Q4', 5, 15, 2, true, true, '', now(), '')",
                "insert into light_rule values (2, '2020Q1', 15, 5, 2, true, true, '', now(), '')"
            })
    void theDatabaseItselfKeepsLightsAndRules(String statement) {
        town.accept(entry);
        town.close(period);
        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aRuleForLaterQuartersLeavesTheClosedOneAlone() {
        town.accept(entry);
        town.close(period);
        var before = export(null);
        assertThat(rules.lastClosed()).isEqualTo(period.quarter());
        rules.append(new LightRule(
                2,
                Quarter.parse("2020Q1"),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                1,
                true,
                true,
                "收紧",
                FixedClock.NOW,
                "办公室"));
        assertThat(export(null)).isEqualTo(before);
        assertThat(rules.all()).extracting(LightRule::version).startsWith(2, 1);
    }

    private void consolidate(TaskLight light, int revision) {
        consolidateTask.save(new ConsolidateTaskCommand(period.id(), task, revision, "第一批管网完工", light, "现场核实"), OFFICE);
    }

    /** All that was done so far was done a day earlier. */
    private void aDayPasses() {
        for (var table : List.of("revision", "ledger_entry_revision")) {
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("update " + table + " set at = at - interval '1 day'").update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
    }

    /** A little before so many whole days ago, when the next thing had not happened yet. */
    private static Instant daysAgo(int days) {
        return FixedClock.NOW.minus(Duration.ofDays(days));
    }

    private List<String> export(@Nullable Instant asOf) {
        return reading.of(plan, asOf).of(task).stream()
                .map(PastDayTest::written)
                .toList();
    }

    private static String written(TaskStanding standing) {
        var lines = standing.lines().stream()
                .map(line -> String.join(
                        " ",
                        line.unitName(),
                        line.role().name(),
                        line.state().name(),
                        String.valueOf(
                                line.percent() == null ? null : line.percent().stripTrailingZeros()),
                        String.valueOf(line.declared()),
                        String.valueOf(line.firstSubmittedAt() != null),
                        String.valueOf(line.asksForHelp())))
                .toList();
        return String.join(
                "|",
                standing.quarter().toString(),
                standing.judgement().toString(),
                String.valueOf(
                        standing.office() == null ? null : standing.office().light()),
                standing.light().name(),
                lines.toString());
    }
}
