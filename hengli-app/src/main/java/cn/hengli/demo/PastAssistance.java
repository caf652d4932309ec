package cn.hengli.demo;

import cn.hengli.assistance.AskCommand;
import cn.hengli.assistance.AskForAssistance;
import cn.hengli.assistance.AssistanceId;
import cn.hengli.assistance.AssistanceStep;
import cn.hengli.assistance.Assistances;
import cn.hengli.assistance.StepWords;
import cn.hengli.assistance.TakeAssistanceStep;
import cn.hengli.assistance.TakenSteps;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.TaskDetails;
import cn.hengli.shared.Actor;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.UseCase;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.support.BeanDefinitionDefaults;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What units asked of each other before the demo begins: its own use cases, at moments of the past. */
final class PastAssistance implements AutoCloseable {

    private final PastClock clock;
    private final AnnotationConfigApplicationContext useCases = new AnnotationConfigApplicationContext();

    PastAssistance(
            Assistances assistances, TakenSteps steps, TaskDetails details, Obligations obligations, ZoneId zone) {
        clock = new PastClock(zone);
        var beans = useCases.getBeanFactory();
        beans.registerSingleton("assistances", assistances);
        beans.registerSingleton("steps", steps);
        beans.registerSingleton("details", details);
        beans.registerSingleton("obligations", obligations);
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
        scanner.scan("cn.hengli.assistance");
    }

    void at(Instant moment) {
        clock.set(moment);
    }

    AssistanceId ask(AskCommand command, Actor actor) {
        return useCases.getBean(AskForAssistance.class).ask(command, actor);
    }

    void take(AssistanceId item, int revision, AssistanceStep step, StepWords words, Actor actor) {
        useCases.getBean(TakeAssistanceStep.class).take(item, revision, step, words, actor);
    }

    @Override
    public void close() {
        useCases.close();
    }
}
