package cn.hengli.demo;

import cn.hengli.assistance.AskCommand;
import cn.hengli.assistance.AssistanceSide;
import cn.hengli.assistance.Assistances;
import cn.hengli.assistance.StepWords;
import cn.hengli.assistance.TakenSteps;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.Plans;
import cn.hengli.plan.TaskDetails;
import cn.hengli.shared.UnitId;
import cn.hengli.startup.StartStep;
import cn.hengli.unit.UnitDirectory;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what units asked of each other before the demo begins, where nobody has asked for anything yet; whole or not at all. */
@Slf4j
@Component
@Profile("demo")
@Order(DemoStart.ORDER + 200)
@RequiredArgsConstructor
class DemoAssistance implements StartStep {

    /** The plan whose tasks they are about. */
    private static final String PLAN = "2018-45";

    private final Plans plans;
    private final Assistances assistances;
    private final TakenSteps steps;
    private final TaskDetails details;
    private final Obligations obligations;
    private final UnitDirectory directory;
    private final DemoCast cast;
    private final TransactionTemplate transaction;
    private final Clock clock;

    @Override
    public void take() {
        plans.findByCode(PLAN)
                .filter(plan -> assistances.count() == 0)
                .filter(plan -> LocalDate.now(clock).isAfter(DemoHistory.LAST_DAY))
                .flatMap(plan -> cast.on(LocalDate.now(clock)))
                .ifPresent(players -> transaction.executeWithoutResult(status -> write(players)));
    }

    private void write(DemoCast.Players players) {
        var requests = DemoRequestReader.read();
        try (var past = new PastAssistance(assistances, steps, details, obligations, clock.getZone())) {
            requests.forEach(request -> write(request, past, players));
        }
        log.info("已写入演示协办事项 demo requests between units written: {}", requests.size());
    }

    private void write(DemoRequest request, PastAssistance past, DemoCast.Players players) {
        var asker = unit(request.asker());
        var asked = unit(request.asked());
        var first = request.steps().get(0);
        past.at(first.at().atZone(clock.getZone()).toInstant());
        var item = past.ask(
                new AskCommand(PLAN, request.task(), asker, asked, request.thing(), request.details(), first.by()),
                request.byOffice() ? players.office() : players.liaison(asker));
        for (var taken = 1; taken < request.steps().size(); taken++) {
            var next = request.steps().get(taken);
            var unit = next.step().side() == AssistanceSide.ASKER ? asker : asked;
            past.at(next.at().atZone(clock.getZone()).toInstant());
            past.take(
                    item,
                    taken,
                    next.step(),
                    new StepWords(next.words(), next.by(), request.details()),
                    players.liaison(unit));
        }
    }

    private UnitId unit(String name) {
        return directory.named(name).orElseThrow();
    }
}
