package cn.hengli.ledger;

import static cn.hengli.plan.AssignmentRole.LEAD;
import static cn.hengli.plan.AssignmentRole.SUPPORT;

import cn.hengli.audit.TrailShelf;
import cn.hengli.light.RuleShelf;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.Plan;
import cn.hengli.plan.SamplePlan;
import cn.hengli.plan.Task;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Role;
import cn.hengli.unit.Pinyin;
import cn.hengli.unit.Unit;
import cn.hengli.unit.UnitKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A small town with everything in memory: 环保分局 leads the sewers of task 26, 月塘村, whose leader signs off, supports it;
 * 农资办 leads the standing task 10. It is the morning of 6 January 2020.
 */
final class Town {

    static final Quarter QUARTER = Quarter.parse("2019Q4");

    final TestClock clock = new TestClock("2020-01-06T09:00");
    final Shelves shelves = new Shelves();

    final Plan plan = shelves.plans.save(SamplePlan.plan());
    final Task sewers = shelves.tasks.save(SamplePlan.finite(plan.id(), 26, "加快推进截污次支管网建设"));
    final Task assets = shelves.tasks.save(SamplePlan.continuing(plan.id(), 10, "加强农村集体资产监管"));
    final IndicatorId pipe = sewers.indicators().get(0).id();
    final Unit environment = unit("环保分局", UnitKind.DEPARTMENT, "huan bao fen ju");
    final Unit yuetang = unit("月塘村", UnitKind.VILLAGE, "yue tang cun");
    final Unit resources = unit("农资办", UnitKind.DEPARTMENT, "nong zi ban");

    final Actor office = actor("领导小组办公室", new Duty(Role.OFFICE, null));
    final Actor officeColleague = actor("办公室同事", new Duty(Role.OFFICE, null));
    final Actor leader = actor("镇领导", new Duty(Role.LEADER, null));
    final Actor discipline = actor("镇纪委", new Duty(Role.DISCIPLINE, null));
    final Actor liaison = liaisonOf(environment);
    final Actor colleague = liaisonOf(environment);
    final Actor villager = liaisonOf(yuetang);
    final Actor resourcer = liaisonOf(resources);
    final Actor villageLeader = actor("月塘村责任领导", new Duty(Role.UNIT_LEADER, yuetang.id()));

    final TrailShelf trail = new TrailShelf();
    final RuleShelf rules = new RuleShelf();
    final ProgressReading progress = new ProgressReading(shelves.progress, rules, clock);
    private final KeepLights keepLights = new KeepLights(shelves.progress, progress);
    private final PeriodRecord record = new PeriodRecord(shelves.periods, shelves.changes, trail);

    private final EntryDesk desk =
            new EntryDesk(shelves.entries, shelves.periods, shelves.revisions, shelves.evidence, clock);
    private final EntryWriting writing = new EntryWriting(desk, shelves.revisions, shelves.tasks, clock);

    private final EntryCreation creation =
            new EntryCreation(shelves.entries, shelves.revisions, shelves.entries, clock);

    final OpenPeriod openPeriod = new OpenPeriod(shelves.plans, shelves.owed, shelves.periods, creation, record, clock);
    final AdjustPeriod adjustPeriod = new AdjustPeriod(
            shelves.periods,
            shelves.owed,
            shelves.standing,
            shelves.entries,
            shelves.entries,
            creation,
            desk,
            shelves.changes,
            clock);
    final MoveDueDate moveDueDate = new MoveDueDate(shelves.periods, shelves.changes, clock);
    final ConsolidateTask consolidateTask = new ConsolidateTask(
            shelves.periods, shelves.tasks, shelves.consolidations, progress, shelves.changes, clock);
    final PublishLedger publishLedger = new PublishLedger(shelves.periods, record, clock);
    final ClosePeriod closePeriod = new ClosePeriod(
            shelves.periods, shelves.entries, shelves.frozen, shelves.frozen, record, keepLights, clock);
    final ReopenPeriod reopenPeriod = new ReopenPeriod(shelves.periods, record);
    final SaveDraft saveDraft = new SaveDraft(desk, writing);
    final SubmitEntry submitEntry = new SubmitEntry(desk, writing, shelves.tasks, shelves.units, clock);
    final WithdrawEntry withdrawEntry = new WithdrawEntry(desk, writing);
    final SignOffEntry signOffEntry = new SignOffEntry(desk, clock);
    final ReviewEntry reviewEntry = new ReviewEntry(desk, clock);
    final AttachEvidence attachEvidence = new AttachEvidence(desk, writing, shelves.evidence, shelves.evidence, clock);
    final RemoveEvidence removeEvidence = new RemoveEvidence(desk, writing, shelves.evidence, clock);
    final ReadEvidence readEvidence = new ReadEvidence(desk, shelves.evidence, shelves.evidence);

    Town() {
        yuetang.requireSignOff(true);
        owes(assets, resources, LEAD);
        owes(sewers, environment, LEAD);
        owes(sewers, yuetang, SUPPORT);
    }

    LedgerPeriod open(Quarter quarter) {
        return openPeriod.open(new OpenPeriodCommand(plan.id(), quarter, LedgerPeriod.defaultDueOn(quarter)), office);
    }

    /** Opens the quarter of the tests. */
    LedgerPeriod open() {
        return open(QUARTER);
    }

    /** The newest entry of the unit. */
    LedgerEntry entryOf(Unit unit) {
        return shelves.entries.all().stream()
                .filter(entry -> entry.unit().equals(unit.id()))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /** Somebody writes who has seen the entry as it is. */
    SaveOutcome save(LedgerEntry entry, Inputs input, Actor actor) {
        return save(entry, entry.revision(), input, actor);
    }

    SaveOutcome save(LedgerEntry entry, int seen, Inputs input, Actor actor) {
        clock.tick();
        return saveDraft.save(new WriteEntryCommand(entry.id(), seen, input.typed()), actor);
    }

    void submit(LedgerEntry entry, Inputs input, Actor actor) {
        submit(entry, entry.revision(), input, actor);
    }

    void submit(LedgerEntry entry, int seen, Inputs input, Actor actor) {
        clock.tick();
        submitEntry.submit(new WriteEntryCommand(entry.id(), seen, input.typed()), actor);
    }

    /** What was done with the entry, in order. */
    List<EntryStep> stepsOf(LedgerEntry entry) {
        return shelves.revisions.of(entry.id()).stream()
                .map(EntryRevision::step)
                .toList();
    }

    void owes(Task task, Unit unit, AssignmentRole role) {
        shelves.owed.all.add(new Obligation(task.id(), task.number(), task.title(), unit.id(), unit.name(), role));
    }

    void owesNoMore(Task task, Unit unit) {
        shelves.owed.all.removeIf(
                each -> each.task().equals(task.id()) && each.unit().equals(unit.id()));
    }

    /** The office looks at the difference and applies what it has seen. */
    PeriodDifference adjust(LedgerPeriod period) {
        var seen = adjustPeriod.preview(period.id(), office);
        clock.tick();
        return adjustPeriod.apply(period.id(), seen.fingerprint(), office);
    }

    /** Whatever the units still owe. */
    void close(LedgerPeriod period) {
        closePeriod.close(period.id(), true, office);
    }

    private Unit unit(String name, UnitKind kind, String pinyin) {
        return shelves.units.save(Unit.named(name, LocalDate.of(2018, 1, 1), kind, Pinyin.of(pinyin), 1));
    }

    private static Actor liaisonOf(Unit unit) {
        return actor(unit.name() + "联络员", new Duty(Role.LIAISON, unit.id()));
    }

    static Actor actor(String name, Duty... duties) {
        return new Actor(AccountId.next(), "login", name, Set.copyOf(Arrays.asList(duties)));
    }
}
