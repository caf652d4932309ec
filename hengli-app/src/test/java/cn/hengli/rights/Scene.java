package cn.hengli.rights;

import static cn.hengli.testing.People.ADMINISTRATION;

import cn.hengli.account.AppointToPost;
import cn.hengli.account.AppointToPostCommand;
import cn.hengli.account.CreatePost;
import cn.hengli.account.CreatePostCommand;
import cn.hengli.account.DisableAccount;
import cn.hengli.assistance.AskForAssistance;
import cn.hengli.extension.AskExtension;
import cn.hengli.extension.ExtensionId;
import cn.hengli.grid.KeepView;
import cn.hengli.ledger.AdjustPeriod;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.OpenPeriod;
import cn.hengli.ledger.OpenPeriodCommand;
import cn.hengli.plan.Assignee;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.ChangeAssignments;
import cn.hengli.plan.Plans;
import cn.hengli.plan.TaskDetails;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.People;
import cn.hengli.unit.UnitDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two units that have written, everybody who may or may not read it, and something of all there is to maintain. */
record Scene(
        Plans plans,
        OpenPeriod openPeriod,
        AdjustPeriod adjustPeriod,
        ChangeAssignments changeAssignments,
        TaskDetails tasks,
        UnitDirectory units,
        People people,
        CreatePost createPost,
        AppointToPost appointToPost,
        DisableAccount disableAccount,
        KeepView keepView,
        AskExtension askExtension,
        AskForAssistance askForAssistance,
        JdbcClient jdbc,
        Clock clock) {

    static final String QUARTER = "2019Q4";

    /** A task that has one unit and no other. */
    private static final int NAMED_LATER = 27;

    /** A task that the unit of the visitors leads, and one that another leads and it has nothing to do with. */
    private static final int EXTENDED = 2;

    private static final int EXTENDED_OF_OTHERS = 19;

    /** What stands in every entry of a unit, and in the names and the insides of its files. */
    static String secret(Thing ofUnit) {
        return ofUnit == Thing.OWN ? "本单位内部情况" : "别单位内部情况";
    }

    static Things set(AutowireCapableBeanFactory beans) {
        var entries = beans.createBean(WrittenEntries.Desk.class);
        return beans.createBean(Scene.class).set(entries);
    }

    private Things set(WrittenEntries.Desk desk) {
        var own = units.named("农林水务局").orElseThrow();
        var other = units.named("财政分局").orElseThrow();
        for (var visitor : Visitor.values()) {
            settle(visitor, own);
        }
        var plan = plans.current(LocalDate.of(2020, 1, 6)).orElseThrow().id();
        var quarter = Quarter.parse(QUARTER);
        var office = new Actor(AccountId.next(), "office", "乡村办", Set.of(new Duty(Role.OFFICE, null)));
        var period = openPeriod.open(new OpenPeriodCommand(plan, quarter, LedgerPeriod.defaultDueOn(quarter)), office);
        var entries = desk.write(period.id(), own, secret(Thing.OWN));
        var others = desk.write(period.id(), other, secret(Thing.OTHER));
        leaveStep(other, office);
        var disabled = people.open("rightsdisabled");
        disableAccount.disable(disabled, 0, ADMINISTRATION);
        var target = people.open("rightstarget");
        var spare = people.open("rightsspare");
        keepView.add("本周要看", "light=RED", new Actor(target, "rightstarget", "乡村办", office.duties()));
        return new Things(
                own,
                other,
                entries,
                others,
                extension(EXTENDED, own, secret(Thing.OWN)),
                extension(EXTENDED_OF_OTHERS, other, secret(Thing.OTHER)),
                AskedItems.ask(askForAssistance, units, own, other),
                adjustPeriod.preview(period.id(), office).fingerprint(),
                target,
                disabled,
                spare,
                people.token(target).id(),
                post("甲岗位", target),
                post("乙岗位", target),
                jdbc);
    }

    private ExtensionId extension(int number, UnitId unit, String secret) {
        var task = tasks.of(Addresses.PLAN, number, LocalDate.now(clock)).orElseThrow();
        var liaison = new Actor(AccountId.next(), "asking", "某岗位", Set.of(new Duty(Role.LIAISON, unit)));
        return askExtension.ask(new AskExtension.Command(task.id(), unit, LocalDate.of(2020, 12, 31), secret), liaison);
    }

    /** The unit is named for one more task than it owes entries about. */
    private void leaveStep(UnitId unit, Actor office) {
        var task = tasks.of(Addresses.PLAN, NAMED_LATER, LocalDate.now(clock)).orElseThrow();
        changeAssignments.name(
                new ChangeAssignments.Command(task.id(), task.version(), AssignmentRole.SUPPORT, Assignee.of(unit)),
                office);
    }

    private void settle(Visitor visitor, UnitId own) {
        var role = visitor.role();
        if (role != null) {
            people.open(visitor.login(), role, role.isOfUnit() ? own : null);
        } else if (visitor != Visitor.NOBODY) {
            people.open(visitor.login());
        }
    }

    private String post(String title, AccountId holder) {
        var post = createPost.create(new CreatePostCommand(title, Role.LEADER, null), ADMINISTRATION);
        appointToPost.appoint(
                new AppointToPostCommand(post, 0, holder, false, LocalDate.now(clock), null), ADMINISTRATION);
        return post.toString();
    }
}
