package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.ledger.ConsolidateTask;
import cn.hengli.ledger.ConsolidateTaskCommand;
import cn.hengli.ledger.ConsolidatedLedger;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.ledger.PeriodBook;
import cn.hengli.ledger.ReadEntry;
import cn.hengli.ledger.ReopenPeriod;
import cn.hengli.light.TaskLight;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a quarter shows once it is closed, and what the database itself refuses then. */
@PortTest
@Import(LedgerSlice.class)
class ClosedQuarterTest {

    @Autowired
    private LedgerRows rows;

    @Autowired
    private ConsolidatedLedger consolidated;

    @Autowired
    private PeriodBook book;

    @Autowired
    private ReadEntry readEntry;

    @Autowired
    private ConsolidateTask consolidateTask;

    @Autowired
    private ReopenPeriod reopenPeriod;

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
        plan = town.plan("closed");
        lead = town.unit("国土分局", 1);
        support = town.unit("月塘村", 2);
        task = town.task(plan, 1, 26, lead, support);
        town.indicator(task);
        period = town.open(plan, "2019Q4");
        entry = town.accept(town.submit(town.entry(period, task, lead), "完成第一批", "40", OFFICE));
        consolidateTask.save(
                new ConsolidateTaskCommand(period.id(), task, 0, "第一批管网完工", TaskLight.YELLOW, "现场核实"), OFFICE);
        town.afresh(entry);
    }

    @Test
    void aTaskStandsWithTheOfficesWordsOverThoseOfItsUnits() {
        assertThat(consolidated.of(period.id())).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(26);
            assertThat(line.summary()).isEqualTo("第一批管网完工");
            assertThat(line.light()).isEqualTo(TaskLight.YELLOW);
            assertThat(line.savedBy()).isEqualTo(OFFICE.name());
            assertThat(line.reports())
                    .extracting(report -> report.row().unitName())
                    .containsExactly("国土分局", "月塘村");
            assertThat(line.accepted()).hasSize(1);
        });
    }

    @Test
    void aTaskOfWhichNobodyOwesAnythingStandsThereToo() {
        town.task(plan, 2, 27, town.unit("环保分局", 3));

        assertThat(consolidated.of(period.id())).hasSize(2).last().satisfies(line -> {
            assertThat(line.reports()).isEmpty();
            assertThat(line.revision()).isZero();
            assertThat(line.light()).isNull();
        });
    }

    @Test
    void closingChangesNothingOfWhatIsShown() {
        var before = shown();
        town.close(period);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void aClosedQuarterShowsNothingOfLaterChanges() {
        town.close(period);
        var before = shown();
        var whole = book.get("closed", period.quarter());

        changeEverything();

        assertThat(shown()).isEqualTo(before);
        assertThat(book.get("closed", period.quarter())).isEqualTo(whole);
    }

    @Test
    void anOpenQuarterShowsThem() {
        var before = shown();
        changeEverything();
        assertThat(shown()).isNotEqualTo(before);
        assertThat(rows()).extracting(LedgerRow::unitName).contains("自然资源局");
        assertThat(rows()).extracting(LedgerRow::taskTitle).containsOnly("改名的任务");
    }

    @Test
    void openedAgainItShowsWhatIsNowAndClosedAgainThatStays() {
        town.close(period);
        changeEverything();
        reopenPeriod.reopen(period.id(), "更正", OFFICE);
        town.afresh(entry);
        assertThat(rows()).extracting(LedgerRow::taskTitle).containsOnly("改名的任务");
        assertThat(book.get("closed", period.quarter()).wasReopened()).isTrue();

        town.close(period);
        var again = shown();
        jdbc.sql("update task set title = '再改'").update();
        assertThat(shown()).isEqualTo(again);
        assertThat(jdbc.sql("select distinct title from frozen_task order by 1")
                        .query(String.class)
                        .list())
                .as("what the first closing showed is kept")
                .containsExactly("任务26", "改名的任务");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set progress = 'x'",
                "delete from ledger_entry where state = 'PENDING'",
                "insert into ledger_entry_actual select e.id, i.id, 1, false from ledger_entry e, indicator i",
                "insert into attachment (id, entry_id, name, media_type, size, sha256, uploaded_at, uploaded_by, uploaded_by_name)"
                        + " select gen_random_uuid(), id, 'x', 'x', 1, 'x', now(), gen_random_uuid(), 'x' from ledger_entry",
                "update consolidation set summary = 'x'",
                "delete from consolidation",
                "update ledger_period set due_on = due_on + 1",
                "update ledger_period set closed_at = now()",
                "update frozen_task set title = 'x'",
                "delete from frozen_unit"
            })
    void theDatabaseItselfRefusesToChangeAClosedQuarter(String statement) {
        town.close(period);
        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    private List<Object> shown() {
        var sheet = readEntry.read(entry.id(), OFFICE);
        return List.of(rows(), consolidated.of(period.id()), sheet.row(), sheet.content(), sheet.task());
    }

    private List<LedgerRow> rows() {
        return rows.of(LedgerRowFilter.all(period.id()));
    }

    private void changeEverything() {
        town.rename(lead, "自然资源局", "2019-12-01");
        jdbc.sql("update unit set position = 3 - position").update();
        jdbc.sql("update task set title = '改名的任务', due_on = '2020-06-30', measures = '{另一举措}'")
                .update();
        jdbc.sql("update action_group set name = '改名的组'").update();
        jdbc.sql("update indicator set target = 99").update();
        jdbc.sql("update assignment set until = now() where role = 'SUPPORT'").update();
        town.afresh(entry);
    }
}
