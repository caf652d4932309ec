package cn.hengli.extension;

import cn.hengli.plan.TaskId;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 查看延期: units see those of tasks they are named for, whoever reads all entries sees all. */
@UseCase
@RequiredArgsConstructor
public class ReadExtensions {

    private final ExtensionBook book;
    private final ExtensionReach reach;
    private final AskingRule rule;
    private final Tasks tasks;
    private final Clock clock;

    /** A request, and what the reader may do with it. */
    public record Opened(ExtensionFacts facts, boolean decidable, boolean withdrawable) {}

    /**
     * What a task's page says of its extensions.
     *
     * @param seen whether the reader may open them; otherwise those granted are here alone, which the plan's history tells anyway
     * @param askable whether the reader may ask for one now
     */
    public record OfTask(List<ExtensionFacts> extensions, boolean seen, boolean askable) {}

    public List<ExtensionFacts> list(ExtensionFilter filter, Actor actor) {
        actor.mustHaveAny(Permission.READ_ALL_ENTRIES, Permission.FILL_IN, Permission.SIGN_OFF);
        return book.list(filter, reach.of(actor), today());
    }

    /** Those without a decision; none for whoever has nothing to do with any. */
    public List<ExtensionFacts> waiting(Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        return book.list(ExtensionFilter.waiting(), reach.of(actor), today());
    }

    public Opened one(ExtensionId id, Actor actor) {
        var facts = book.find(id, today()).orElseThrow(() -> NotFound.missing("extension", id));
        reach.mustSee(actor, id, facts.task(), facts.unit());
        return new Opened(
                facts,
                facts.isWaiting() && actor.may(Permission.MAINTAIN_PLAN),
                facts.isWaiting() && actor.may(Permission.FILL_IN, facts.unit()));
    }

    public OfTask ofTask(TaskId task, Actor actor) {
        actor.mustHave(Permission.READ_PLAN);
        var all = book.ofTask(task, today());
        var scope = reach.of(actor);
        var seen = all.stream()
                .filter(each -> scope == null || scope.has(task, each.unit()))
                .toList();
        var askable = isAskable(task, actor);
        return seen.size() == all.size()
                ? new OfTask(all, true, askable)
                : new OfTask(all.stream().filter(ExtensionFacts::isGranted).toList(), false, askable);
    }

    private boolean isAskable(TaskId task, Actor actor) {
        return !reach.leading(task, actor).isEmpty()
                && tasks.findById(task)
                        .filter(found -> rule.obstacles(found).isEmpty())
                        .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
