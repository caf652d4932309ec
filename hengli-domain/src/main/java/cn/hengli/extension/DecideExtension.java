package cn.hengli.extension;

import cn.hengli.plan.ExtendTask;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** 审批延期: the office grants an extension, and the task is due later from then on, or refuses it with a reason. */
@UseCase
@RequiredArgsConstructor
public class DecideExtension {

    private static final TextRule NOTE = TextRule.text(AskExtension.LONGEST).optional();
    private static final TextRule REASON = TextRule.text(AskExtension.LONGEST);

    private final ExtensionDesk desk;
    private final Tasks tasks;
    private final ExtendTask extendTask;
    private final Clock clock;

    /**
     * @param version of the request that was seen
     * @param dueOn of the task, as it was seen
     * @param to the day that was asked for, or another
     */
    public record Grant(
            ExtensionId id,
            long version,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate to,
            String note) {}

    public void grant(Grant command, Actor actor) {
        var extension = take(command.id(), command.version(), actor);
        var due = tasks.getById(extension.task()).schedule().dueOn();
        if (due == null) {
            throw new Refused(ExtensionRefusal.NEVER_DUE);
        }
        if (!due.equals(command.dueOn())) {
            throw new Stale("task", extension.task());
        }
        var note = plain(command.note());
        var problems = new ArrayList<Problem>();
        AskExtension.checkLater("to", command.to(), due, problems);
        NOTE.check("note", note, problems);
        Refused.unlessEmpty(problems);
        var to = Objects.requireNonNull(command.to());
        extension.grant(due, to, note, actor, clock);
        extendTask.extend(extension.task(), due, to, extension.reason(), actor);
        desk.putBack(extension);
    }

    public void refuse(ExtensionId id, long version, String typed, Actor actor) {
        var extension = take(id, version, actor);
        var reason = plain(typed);
        var problems = new ArrayList<Problem>();
        REASON.check("reason", reason, problems);
        Refused.unlessEmpty(problems);
        extension.refuse(reason, actor, clock);
        extendTask.refuse(extension.task(), extension.askedFor(), reason, actor);
        desk.putBack(extension);
    }

    private Extension take(ExtensionId id, long version, Actor actor) {
        var extension = desk.take(id, actor);
        actor.mustHave(Permission.MAINTAIN_PLAN);
        Stale.unlessSame(version, extension.version(), "extension", id);
        return extension;
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
