package cn.hengli.startup;

import cn.hengli.page.Refusals;
import cn.hengli.plan.LoadPlan;
import cn.hengli.plan.PlanFile;
import cn.hengli.plan.PlanFiles;
import cn.hengli.plan.Plans;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Loads the plan that comes with the program, or the one that is set, when the database holds none. */
@Slf4j
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class FirstPlan implements StartStep {

    /** Nobody is signed in at the first start: the program itself acts for the office. */
    private static final Actor PROGRAM =
            new Actor(new AccountId(new UUID(0, 0)), "system", "系统", Set.of(new Duty(Role.OFFICE, null)));

    private final Plans plans;
    private final PlanFiles files;
    private final LoadPlan loadPlan;
    private final Refusals refusals;
    private final ResourceLoader resources;

    private final String location;

    FirstPlan(
            Plans plans,
            PlanFiles files,
            LoadPlan loadPlan,
            Refusals refusals,
            ResourceLoader resources,
            @Value("${hengli.plan-file}") String location) {
        this.plans = plans;
        this.files = files;
        this.loadPlan = loadPlan;
        this.refusals = refusals;
        this.resources = resources;
        this.location = location;
    }

    @Override
    public void take() {
        if (location.isBlank() || !plans.findAllByOrderByIssuedOnDescCodeDesc().isEmpty()) {
            return;
        }
        var file = read();
        try {
            loadPlan.load(PROGRAM, file.document());
            log.info("已载入方案 plan loaded: {}", file.document().plan().title());
        } catch (Refused refused) {
            throw refusal(problems(refused, file), refused);
        }
    }

    private PlanFile read() {
        var resource = resources.getResource(location);
        try (var content = resource.getInputStream()) {
            return files.read(content);
        } catch (IOException e) {
            throw new StartRefused("找不到方案文件 " + location, "there is no plan file " + location, e);
        } catch (Refused refused) {
            throw refusal(String.join(" ", refusals.words(refused)), refused);
        }
    }

    private String problems(Refused refused, PlanFile file) {
        return refused.problems().stream()
                .map(problem -> place(problem, file) + refusals.words(problem))
                .collect(Collectors.joining("；"));
    }

    private static String place(Problem problem, PlanFile file) {
        var line = file.line(problem.field());
        return (line.isPresent() ? line.getAsInt() + ": " : "") + problem.field() + " ";
    }

    private StartRefused refusal(String problems, Refused refused) {
        return new StartRefused(
                "方案文件 " + location + " 有误：" + problems, "the plan file " + location + " is wrong, see above", refused);
    }
}
