package cn.hengli.demo;

import cn.hengli.extension.ExtensionBook;
import cn.hengli.extension.ExtensionFilter;
import cn.hengli.extension.Extensions;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.TaskParties;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.UnitId;
import cn.hengli.startup.StartStep;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 演示延期: four requests of the demo's past where there are none yet, while their tasks are due as the plan says; whole or not at all. */
@Component
@Profile("demo")
@Order(DemoStart.ORDER + 200)
@RequiredArgsConstructor
class DemoExtensions implements StartStep {

    private static final String PLAN = "2018-45";
    private static final LocalDate DUE = LocalDate.of(2020, 11, 30);
    private static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);

    private static final int ROADS = 24;
    private static final int VILLAGES = 31;
    private static final int JOBS = 12;
    private static final int WETLAND = 14;

    private final ExtensionBook book;
    private final Extensions extensions;
    private final Tasks tasks;
    private final TaskDetails details;
    private final TaskParties parties;
    private final Units units;
    private final Collectives collectives;
    private final DemoCast cast;
    private final ChangesOfThen changesOfThen;
    private final TransactionTemplate transaction;
    private final Clock clock;

    @Override
    public void take() {
        var today = LocalDate.now(clock);
        var extended = extended(today);
        if (extended.isEmpty()
                || !today.isAfter(DemoHistory.LAST_DAY)
                || !book.list(new ExtensionFilter("", null, null), null, today).isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> cast.on(today).ifPresent(players -> write(extended, players)));
    }

    /** The tasks in the order of what happens to them; none where one of them is not as the plan brought it. */
    private List<TaskFacts> extended(LocalDate today) {
        var found = new ArrayList<TaskFacts>();
        for (var number : new int[] {ROADS, VILLAGES, JOBS, WETLAND}) {
            details.of(PLAN, number, today)
                    .filter(task -> DUE.equals(task.dueOn()))
                    .filter(task -> task.leads().get(0).unit() != null)
                    .ifPresent(found::add);
        }
        return found.size() == 4 ? found : List.of();
    }

    private void write(List<TaskFacts> extended, DemoCast.Players players) {
        var ports = new PastExtensions.Ports(extensions, tasks, parties, units, collectives);
        try (var past = new PastExtensions(ports, clock.getZone())) {
            granted(past, extended.get(0), players);
            refused(past, extended.get(1), players);
            withdrawn(past, extended.get(2), players);
            waiting(past, extended.get(3), players);
            changesOfThen.write(past.changes);
        }
    }

    private static void granted(PastExtensions past, TaskFacts task, DemoCast.Players players) {
        var reason = Wording.marked("主要道路的路灯和标线改造须待雨污分流管网回填后进行，预计推迟一个月，其余路段按原计划完成。");
        var id = past.ask(LocalDate.of(2019, 11, 12), task, lead(task), YEAR_END, reason, players.liaison(lead(task)));
        var note = Wording.marked("须在检查验收前完工，延至12月20日。");
        past.grant(LocalDate.of(2019, 11, 20), id, task, LocalDate.of(2020, 12, 20), note, players.office());
    }

    private static void refused(PastExtensions past, TaskFacts task, DemoCast.Players players) {
        var reason = Wording.marked("年内活动较多，人手紧张，申请推迟完成。");
        var id = past.ask(LocalDate.of(2019, 10, 22), task, lead(task), YEAR_END, reason, players.liaison(lead(task)));
        var answer = Wording.marked("距完成时限还有一年以上，请先调整人手；确有困难可在时限到期前再申请。");
        past.refuse(LocalDate.of(2019, 10, 29), id, answer, players.office());
    }

    private static void withdrawn(PastExtensions past, TaskFacts task, DemoCast.Players players) {
        var liaison = players.liaison(lead(task));
        var reason = Wording.marked("培训场地未落实，申请推迟。");
        var id = past.ask(LocalDate.of(2019, 12, 3), task, lead(task), YEAR_END, reason, liaison);
        past.withdraw(LocalDate.of(2019, 12, 4), id, liaison);
    }

    private static void waiting(PastExtensions past, TaskFacts task, DemoCast.Players players) {
        var reason = Wording.marked("湿地公园二期用地手续仍在办理，预计明年一季度取得批复，施工期须相应顺延。");
        past.ask(LocalDate.of(2019, 12, 27), task, lead(task), YEAR_END, reason, players.liaison(lead(task)));
    }

    private static UnitId lead(TaskFacts task) {
        return Objects.requireNonNull(task.leads().get(0).unit());
    }
}
