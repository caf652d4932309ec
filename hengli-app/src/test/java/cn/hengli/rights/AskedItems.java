package cn.hengli.rights;

import cn.hengli.assistance.AskCommand;
import cn.hengli.assistance.AskForAssistance;
import cn.hengli.assistance.AssistanceId;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.UnitDirectory;
import java.time.LocalDate;
import java.util.Set;

/**
 * What each of the two units has asked of a third one, with a word in each that others must not read.
 *
 * @param supporting a unit that supports the task of the visitor's unit
 */
record AskedItems(UnitId supporting, AssistanceId ofOwn, AssistanceId ofOther) {

    static final int TASK_OF_OWN = 1;
    private static final int TASK_OF_OTHER = 9;

    static AskedItems ask(AskForAssistance asking, UnitDirectory units, UnitId own, UnitId other) {
        var supporting = units.named("农资办").orElseThrow();
        return new AskedItems(
                supporting,
                ask(asking, TASK_OF_OWN, own, supporting, Thing.OWN),
                ask(asking, TASK_OF_OTHER, other, units.named("国土分局").orElseThrow(), Thing.OTHER));
    }

    AssistanceId item(Thing thing) {
        return thing == Thing.OWN ? ofOwn : ofOther;
    }

    private static AssistanceId ask(AskForAssistance asking, int task, UnitId asker, UnitId asked, Thing thing) {
        var liaison = new Actor(AccountId.next(), "asking", "某岗位", Set.of(new Duty(Role.LIAISON, asker)));
        return asking.ask(
                new AskCommand(
                        Addresses.PLAN, task, asker, asked, "提供资料", Scene.secret(thing), LocalDate.of(2020, 2, 1)),
                liaison);
    }
}
