package cn.hengli.statements;

import cn.hengli.assistance.AskCommand;
import cn.hengli.assistance.AskForAssistance;
import cn.hengli.assistance.AssistanceId;
import cn.hengli.assistance.AssistanceStep;
import cn.hengli.assistance.StepWords;
import cn.hengli.assistance.TakeAssistanceStep;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.UnitDirectory;
import java.time.LocalDate;
import java.util.Set;

/** The first unit asks each of the others for something, and the first of them again and again. */
record GrowingAssistance(AskForAssistance asking, TakeAssistanceStep steps, UnitDirectory directory) {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);

    /** One with a long history. */
    AssistanceId ask(GrowingTown.Names town) {
        var first = ask(town, 2);
        for (var other = 3; other <= town.plan().size(); other++) {
            ask(town, other);
        }
        var asker = liaison(town.unit());
        var asked = liaison(unit(2));
        for (var i = 1; i <= town.plan().share(); i++) {
            steps.take(first, 2 * i - 1, AssistanceStep.REFUSE, new StepWords("不行" + i, null, ""), asked);
            steps.take(first, 2 * i, AssistanceStep.ASK_AGAIN, new StepWords("再请" + i, DAY, ""), asker);
        }
        return first;
    }

    private AssistanceId ask(GrowingTown.Names town, int number) {
        var command = new AskCommand(town.plan().code(), number, town.unit(), unit(number), "事项" + number, "", DAY);
        return asking.ask(command, liaison(town.unit()));
    }

    private UnitId unit(int number) {
        return directory.named(GrowingPlan.unit(number)).orElseThrow();
    }

    private static Actor liaison(UnitId unit) {
        return new Actor(AccountId.next(), "asking", "联络员", Set.of(new Duty(Role.LIAISON, unit)));
    }
}
