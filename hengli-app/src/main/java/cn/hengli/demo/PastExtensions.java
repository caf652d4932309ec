package cn.hengli.demo;

import cn.hengli.extension.AskExtension;
import cn.hengli.extension.DecideExtension;
import cn.hengli.extension.ExtensionId;
import cn.hengli.extension.Extensions;
import cn.hengli.extension.WithdrawExtension;
import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.TaskParties;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.UnitId;
import cn.hengli.shared.UseCase;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.Units;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.support.BeanDefinitionDefaults;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Extensions as they were asked for before the demo begins: their own use cases at moments of the past, on the ports of the database; the
 * histories of the tasks are kept apart, because the database would date them today.
 */
final class PastExtensions implements AutoCloseable {

    final PastChanges changes;

    private final PastClock clock;
    private final ZoneId zone;
    private final AnnotationConfigApplicationContext useCases = new AnnotationConfigApplicationContext();

    /** What the use cases need of the program. */
    record Ports(Extensions extensions, Tasks tasks, TaskParties parties, Units units, Collectives collectives) {}

    PastExtensions(Ports ports, ZoneId zone) {
        this.zone = zone;
        clock = new PastClock(zone);
        changes = new PastChanges(clock);
        var beans = useCases.getBeanFactory();
        beans.registerSingleton("extensions", ports.extensions());
        beans.registerSingleton("tasks", ports.tasks());
        beans.registerSingleton("parties", ports.parties());
        beans.registerSingleton("units", ports.units());
        beans.registerSingleton("collectives", ports.collectives());
        beans.registerSingleton("changes", changes);
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
        scanner.scan("cn.hengli.extension", "cn.hengli.plan");
    }

    ExtensionId ask(LocalDate day, TaskFacts task, UnitId unit, LocalDate askedFor, String reason, Actor liaison) {
        on(day, LocalTime.of(10, 20));
        return useCases.getBean(AskExtension.class)
                .ask(new AskExtension.Command(task.id(), unit, askedFor, reason), liaison);
    }

    void grant(LocalDate day, ExtensionId id, TaskFacts task, LocalDate to, String note, Actor office) {
        on(day, LocalTime.of(15, 40));
        useCases.getBean(DecideExtension.class).grant(new DecideExtension.Grant(id, 0, task.dueOn(), to, note), office);
    }

    void refuse(LocalDate day, ExtensionId id, String reason, Actor office) {
        on(day, LocalTime.of(16, 5));
        useCases.getBean(DecideExtension.class).refuse(id, 0, reason, office);
    }

    void withdraw(LocalDate day, ExtensionId id, Actor liaison) {
        on(day, LocalTime.of(9, 15));
        useCases.getBean(WithdrawExtension.class).withdraw(id, 0, liaison);
    }

    private void on(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).atZone(zone).toInstant());
    }

    @Override
    public void close() {
        useCases.close();
    }
}
