package cn.hengli.dashboard;

import cn.hengli.ledger.PlansAtWork;
import cn.hengli.ledger.ProgressReading;
import cn.hengli.ledger.TaskStanding;
import cn.hengli.light.ChangeLightRule;
import cn.hengli.light.LightRule;
import cn.hengli.light.LightRules;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看亮灯规则: all versions, for who may read the plan; and for who may make another one, what that would change. */
@UseCase
@RequiredArgsConstructor
public class ReadLightRules {

    private final LightRules rules;
    private final PlansAtWork plans;
    private final ProgressReading reading;
    private final ChangeLightRule changeLightRule;
    private final Clock clock;

    /** A light as it is, and as it would be. */
    public record Change(TaskStanding now, TaskStanding then) {}

    /** The newest first. */
    public List<LightRule> all(Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return rules.all();
    }

    /** What a rule would change in the plan people work on, by quarter and task; refuses as making it would. */
    public List<Change> preview(ChangeLightRule.Typed typed, Actor actor) {
        var draft = changeLightRule.draft(typed, actor);
        var thought = new ArrayList<>(rules.all());
        thought.add(0, draft);
        return PlansAtWork.current(plans.recent(), LocalDate.now(clock))
                .map(plan -> {
                    var now = reading.of(plan.id(), null);
                    var then = reading.of(plan.id(), null, thought);
                    return now.quarters().stream()
                            .flatMap(quarter -> now.of(quarter.quarter()).stream())
                            .flatMap(standing -> then
                                    .of(standing.task().id(), standing.quarter().quarter())
                                    .filter(other -> other.judgement().light()
                                            != standing.judgement().light())
                                    .map(other -> new Change(standing, other))
                                    .stream())
                            .toList();
                })
                .orElse(List.of());
    }
}
