package cn.hengli.demo;

import cn.hengli.ledger.AttachEvidence;
import cn.hengli.ledger.ClosePeriod;
import cn.hengli.ledger.ConsolidateTask;
import cn.hengli.ledger.ConsolidateTaskCommand;
import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.EvidenceFile;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.OpenPeriod;
import cn.hengli.ledger.OpenPeriodCommand;
import cn.hengli.ledger.PublishLedger;
import cn.hengli.ledger.ReviewEntry;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.SignOffEntry;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.ledger.WithdrawEntry;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.light.LightRules;
import cn.hengli.light.TaskLight;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.Plans;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskId;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UseCase;
import cn.hengli.unit.Units;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionDefaults;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The ledger as it was kept before the demo begins: its own use cases, at moments of the past, on ports in memory. So no
 * history comes about that the rules would not have allowed, and thousands of steps take a second.
 */
final class PastLedger implements AutoCloseable {

    final PastPeriods periods = new PastPeriods();
    final PastEntries entries = new PastEntries();
    final PastRevisions revisions = new PastRevisions();
    final PastEvidence evidence = new PastEvidence();
    final PastConsolidations consolidations = new PastConsolidations();
    final PastFreezing freezing = new PastFreezing();
    final PastChanges changes;

    private final PastClock clock;
    private final AnnotationConfigApplicationContext useCases;

    PastLedger(
            Plans plans,
            Obligations obligations,
            Tasks tasks,
            TaskDetails details,
            Units units,
            LightRules rules,
            ZoneId zone) {
        clock = new PastClock(zone);
        changes = new PastChanges(clock);
        useCases = new AnnotationConfigApplicationContext();
        var beans = useCases.getBeanFactory();
        beans.registerSingleton("plans", plans);
        beans.registerSingleton("obligations", obligations);
        beans.registerSingleton("tasks", tasks);
        beans.registerSingleton("details", details);
        beans.registerSingleton("units", units);
        beans.registerSingleton("periods", periods);
        beans.registerSingleton("entries", entries);
        beans.registerSingleton("revisions", revisions);
        beans.registerSingleton("evidence", evidence);
        beans.registerSingleton("consolidations", consolidations);
        beans.registerSingleton("freezing", freezing);
        beans.registerSingleton("changes", changes);
        beans.registerSingleton("trail", new PastTrail());
        beans.registerSingleton("progress", new PastProgress());
        beans.registerSingleton("rules", rules);
        beans.registerSingleton("clock", clock);
        scan();
        useCases.refresh();
    }

    /** Those that only read have no ports here and are never asked for. */
    private void scan() {
        var scanner = new ClassPathBeanDefinitionScanner(useCases, false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(DomainService.class));
        var lazy = new BeanDefinitionDefaults();
        lazy.setLazyInit(true);
        scanner.setBeanDefinitionDefaults(lazy);
        scanner.scan("cn.hengli.ledger");
    }

    void at(Instant moment) {
        clock.set(moment);
    }

    LedgerPeriod open(PlanId plan, Quarter quarter, Actor office) {
        return use(OpenPeriod.class)
                .open(new OpenPeriodCommand(plan, quarter, LedgerPeriod.defaultDueOn(quarter)), office);
    }

    void save(LedgerEntry entry, EntryInput input, Actor actor) {
        use(SaveDraft.class).save(new WriteEntryCommand(entry.id(), entry.revision(), input), actor);
    }

    void submit(LedgerEntry entry, EntryInput input, Actor actor) {
        use(SubmitEntry.class).submit(new WriteEntryCommand(entry.id(), entry.revision(), input), actor);
    }

    void withdraw(LedgerEntry entry, Actor actor) {
        use(WithdrawEntry.class).withdraw(entry.id(), actor);
    }

    void attach(LedgerEntry entry, EvidenceFile file, Actor actor) {
        use(AttachEvidence.class).attach(entry.id(), file, actor);
    }

    void signOff(LedgerEntry entry, Actor leader) {
        use(SignOffEntry.class).signOff(entry.id(), entry.revision(), leader);
    }

    void decline(LedgerEntry entry, String reason, Actor leader) {
        use(SignOffEntry.class).decline(entry.id(), entry.revision(), reason, leader);
    }

    void accept(LedgerEntry entry, Actor office) {
        use(ReviewEntry.class).accept(entry.id(), entry.revision(), office);
    }

    void giveBack(LedgerEntry entry, String reason, Actor office) {
        use(ReviewEntry.class).giveBack(entry.id(), entry.revision(), reason, office);
    }

    void reopen(LedgerEntry entry, String reason, Actor office) {
        use(ReviewEntry.class).reopen(entry.id(), entry.revision(), reason, office);
    }

    void consolidate(
            LedgerPeriod period, TaskId task, String summary, @Nullable TaskLight light, String reason, Actor office) {
        use(ConsolidateTask.class)
                .save(new ConsolidateTaskCommand(period.id(), task, 0, summary, light, reason), office);
    }

    void publish(LedgerPeriod period, Actor office) {
        use(PublishLedger.class).publish(period.id(), office);
    }

    void close(LedgerPeriod period, Actor office) {
        use(ClosePeriod.class).close(period.id(), false, office);
    }

    private <T> T use(Class<T> useCase) {
        return useCases.getBean(useCase);
    }

    @Override
    public void close() {
        useCases.close();
    }
}
