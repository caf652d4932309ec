package cn.hengli.plan.persistence;

import cn.hengli.audit.Revisions;
import cn.hengli.plan.ActionGroups;
import cn.hengli.plan.LoadPlan;
import cn.hengli.plan.PlanFiles;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.Plans;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.unit.Collectives;
import cn.hengli.unit.Units;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;

/** A plan of two tasks, loaded by the same door as a real one. */
public final class SmallPlan {

    public static final Actor OFFICE =
            new Actor(AccountId.next(), "office", "领导小组办公室", Set.of(new Duty(Role.OFFICE, null)));

    private SmallPlan() {}

    public static PlanId load(ListableBeanFactory beans) throws IOException {
        try (var file = SmallPlan.class.getResourceAsStream("/plans/small.yaml")) {
            var document = beans.getBean(PlanFiles.class).read(file).document();
            var plan = new LoadPlan(
                            beans.getBean(Plans.class),
                            beans.getBean(ActionGroups.class),
                            beans.getBean(Tasks.class),
                            beans.getBean(Units.class),
                            beans.getBean(Collectives.class),
                            beans.getBean(Revisions.class),
                            beans.getBean(Clock.class))
                    .load(OFFICE, document);
            beans.getBean(EntityManager.class).flush();
            beans.getBean(EntityManager.class).clear();
            return plan;
        }
    }
}
