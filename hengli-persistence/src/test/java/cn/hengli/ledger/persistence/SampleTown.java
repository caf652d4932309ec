package cn.hengli.ledger.persistence;

import cn.hengli.ledger.AdjustPeriod;
import cn.hengli.ledger.ClosePeriod;
import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.LedgerEntries;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.OpenPeriod;
import cn.hengli.ledger.OpenPeriodCommand;
import cn.hengli.ledger.PeriodDifference;
import cn.hengli.ledger.ReviewEntry;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lays a plan with units into the database, and does with entries what people do. */
@RequiredArgsConstructor
class SampleTown {

    static final Actor OFFICE = new Actor(AccountId.next(), "office", "领导小组办公室", Set.of(new Duty(Role.OFFICE, null)));

    private final JdbcClient jdbc;
    private final EntityManager entityManager;
    private final LedgerEntries entries;
    private final OpenPeriod openPeriod;
    private final AdjustPeriod adjustPeriod;
    private final SaveDraft saveDraft;
    private final SubmitEntry submitEntry;
    private final ReviewEntry reviewEntry;
    private final ClosePeriod closePeriod;

    PlanId plan(String code) {
        var plan = PlanId.next();
        jdbc.sql("insert into plan values (:id, 0, :code, '方案', '文号', '横沥镇', '2018-10-31', '2018Q4', '2020Q4')")
                .param("id", plan.value())
                .param("code", code)
                .update();
        for (var number = 1; number <= 2; number++) {
            jdbc.sql("insert into action_group values (gen_random_uuid(), 0, :plan, :number, :name, '组长', '{}', '{}')")
                    .param("plan", plan.value())
                    .param("number", number)
                    .param("name", "第" + number + "组")
                    .update();
        }
        return plan;
    }

    UnitId unit(String name, int position) {
        var unit = UnitId.next();
        jdbc.sql(
                        "insert into unit (id, version, kind, position, pinyin, initials) values (:id, 0, 'DEPARTMENT', :position, 'x', 'x')")
                .param("id", unit.value())
                .param("position", position)
                .update();
        jdbc.sql("insert into unit_name values (:unit, :name, '2018-01-01', null)")
                .param("unit", unit.value())
                .param("name", name)
                .update();
        return unit;
    }

    void rename(UnitId unit, String name, String from) {
        jdbc.sql("update unit_name set valid_until = :from::date where unit_id = :unit")
                .param("from", from)
                .param("unit", unit.value())
                .update();
        jdbc.sql("insert into unit_name values (:unit, :name, :from::date, null)")
                .param("unit", unit.value())
                .param("name", name)
                .param("from", from)
                .update();
    }

    TaskId task(PlanId plan, int group, int number, UnitId lead, UnitId... supports) {
        var task = TaskId.next();
        jdbc.sql("""
                        insert into task
                        select :id, 0, plan_id, id, :number, '任务' || :number, '{}', '2018-09-01', '2020-11-30', false
                        from action_group where plan_id = :plan and number = :group
                        """)
                .param("id", task.value())
                .param("number", number)
                .param("plan", plan.value())
                .param("group", group)
                .update();
        assign(task, "LEAD", lead);
        for (var support : supports) {
            assign(task, "SUPPORT", support);
        }
        return task;
    }

    void assign(TaskId task, String role, UnitId unit) {
        jdbc.sql("insert into assignment values (gen_random_uuid(), :task, :role, :unit, null, 0, '2018-09-01Z', null)")
                .param("task", task.value())
                .param("role", role)
                .param("unit", unit.value())
                .update();
    }

    /** The unit is named for the task no more, since yesterday. */
    void endAssignment(TaskId task, UnitId unit) {
        jdbc.sql("update assignment set until = '2020-01-05Z' where task_id = :task and unit_id = :unit")
                .param("task", task.value())
                .param("unit", unit.value())
                .update();
    }

    /** The office looks at the difference and applies it. */
    PeriodDifference adjust(LedgerPeriod period) {
        afresh();
        var seen = adjustPeriod.preview(period.id(), OFFICE).fingerprint();
        var done = adjustPeriod.apply(period.id(), seen, OFFICE);
        afresh();
        return done;
    }

    IndicatorId indicator(TaskId task) {
        var indicator = IndicatorId.next();
        jdbc.sql("""
                        insert into indicator (id, task_id, position, name, unit_of_measure, target, counting)
                        values (:id, :task, 0, '管网', '公里', 79, 'SUM')
                        """).param("id", indicator.value()).param("task", task.value()).update();
        return indicator;
    }

    LedgerPeriod open(PlanId plan, String quarter) {
        var wanted = Quarter.parse(quarter);
        var period = openPeriod.open(new OpenPeriodCommand(plan, wanted, LedgerPeriod.defaultDueOn(wanted)), OFFICE);
        afresh();
        return period;
    }

    /** Whatever the units still owe. */
    void close(LedgerPeriod period) {
        closePeriod.close(period.id(), true, OFFICE);
        afresh();
    }

    LedgerEntry entry(LedgerPeriod period, TaskId task, UnitId unit) {
        var id = jdbc.sql(
                        "select id from ledger_entry where period_id = :period and task_id = :task and unit_id = :unit")
                .param("period", period.id().value())
                .param("task", task.value())
                .param("unit", unit.value())
                .query(UUID.class)
                .single();
        return entries.findById(new LedgerEntryId(id)).orElseThrow();
    }

    LedgerEntry save(LedgerEntry entry, String progress, String percent, Actor actor) {
        saveDraft.save(new WriteEntryCommand(entry.id(), entry.revision(), input(progress, percent)), actor);
        return afresh(entry);
    }

    LedgerEntry submit(LedgerEntry entry, String progress, String percent, Actor actor) {
        submitEntry.submit(new WriteEntryCommand(entry.id(), entry.revision(), input(progress, percent)), actor);
        return afresh(entry);
    }

    LedgerEntry accept(LedgerEntry entry) {
        reviewEntry.accept(entry.id(), entry.revision(), OFFICE);
        return afresh(entry);
    }

    LedgerEntry giveBack(LedgerEntry entry, String reason) {
        reviewEntry.giveBack(entry.id(), entry.revision(), reason, OFFICE);
        return afresh(entry);
    }

    /** As the database has it, not as it was handed over. */
    LedgerEntry afresh(LedgerEntry entry) {
        afresh();
        return entries.findById(entry.id()).orElseThrow();
    }

    private void afresh() {
        if (entityManager.isJoinedToTransaction()) {
            entityManager.flush();
            entityManager.clear();
        }
    }

    static Actor liaison(UnitId unit) {
        return new Actor(AccountId.next(), "liaison", "联络员", Set.of(new Duty(Role.LIAISON, unit)));
    }

    static EntryInput input(String progress, String percent) {
        return input(progress, percent, Map.of());
    }

    static EntryInput input(String progress, String percent, Map<IndicatorId, EntryInput.Actual> actuals) {
        return new EntryInput(progress, false, "", percent, "GREEN", "", "", "", "", actuals);
    }
}
