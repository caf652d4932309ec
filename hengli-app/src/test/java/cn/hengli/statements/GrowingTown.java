package cn.hengli.statements;

import static cn.hengli.testing.People.ADMINISTRATION;

import cn.hengli.account.Accounts;
import cn.hengli.account.AppointToPost;
import cn.hengli.account.AppointToPostCommand;
import cn.hengli.account.CreatePost;
import cn.hengli.account.CreatePostCommand;
import cn.hengli.account.EditAccount;
import cn.hengli.account.EditAccountCommand;
import cn.hengli.account.PostId;
import cn.hengli.account.Posts;
import cn.hengli.extension.AskExtension;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.MoveDueDate;
import cn.hengli.ledger.OpenPeriod;
import cn.hengli.ledger.OpenPeriodCommand;
import cn.hengli.plan.LoadPlan;
import cn.hengli.plan.MaintainMilestones;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskDetails;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.People;
import cn.hengli.unit.DescribeUnit;
import cn.hengli.unit.UnitDescription;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitKind;
import cn.hengli.unit.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A town that has a plan of some size, people, and histories that are as long. */
record GrowingTown(
        LoadPlan loadPlan,
        OpenPeriod openPeriod,
        MoveDueDate moveDueDate,
        MaintainMilestones milestones,
        TaskDetails tasks,
        DescribeUnit describeUnit,
        AskExtension askExtension,
        Units units,
        UnitDirectory directory,
        People people,
        Accounts accounts,
        EditAccount editAccount,
        CreatePost createPost,
        AppointToPost appointToPost,
        Posts posts,
        Clock clock) {

    static final String QUARTER = "2019Q4";
    static final Actor OFFICE = new Actor(AccountId.next(), "office", "乡村办", Set.of(new Duty(Role.OFFICE, null)));

    /** What the addresses of pages are made of. */
    record Names(
            GrowingPlan plan,
            LedgerPeriodId before,
            LedgerPeriodId period,
            UnitId unit,
            AccountId account,
            PostId post) {}

    Names grow(GrowingPlan plan) {
        var id = loadPlan.load(OFFICE, plan.document());
        var unit = directory.named(GrowingPlan.unit(1)).orElseThrow();
        people(plan, unit);
        var before = open(id, "2019Q3");
        var period = open(id, QUARTER);
        for (var i = 1; i <= plan.share(); i++) {
            moveDueDate.move(period, LocalDate.of(2020, 1, 10).plusDays(i), OFFICE);
            var task = tasks.of(plan.code(), 1, LocalDate.now(clock)).orElseThrow();
            var typed = new MaintainMilestones.Typed("又一节点" + i, LocalDate.of(2020, 3, 1), null, false);
            milestones.add(task.id(), task.version(), typed, OFFICE);
            var text = new UnitDescription(UnitKind.DEPARTMENT, "di yi ban", 10, List.of(), false, null, "跟办" + i);
            describeUnit.describe(
                    new DescribeUnit.Command(unit, units.getById(unit).version(), text), ADMINISTRATION);
        }
        extensions(plan, unit);
        var account = people.open("stale" + plan.size());
        return new Names(plan, before, period, unit, account, post(plan, account));
    }

    private void extensions(GrowingPlan plan, UnitId unit) {
        var liaison = new Actor(AccountId.next(), "liaison", "联络员", Set.of(new Duty(Role.LIAISON, unit)));
        for (var i = 1; i <= plan.share(); i++) {
            var task = tasks.of(plan.code(), i, LocalDate.now(clock)).orElseThrow();
            askExtension.ask(new AskExtension.Command(task.id(), null, LocalDate.of(2021, 1, 31), "工期" + i), liaison);
        }
    }

    private LedgerPeriodId open(PlanId plan, String name) {
        var quarter = Quarter.parse(name);
        return openPeriod
                .open(new OpenPeriodCommand(plan, quarter, LedgerPeriod.defaultDueOn(quarter)), OFFICE)
                .id();
    }

    private void people(GrowingPlan plan, UnitId unit) {
        for (var role : Role.values()) {
            people.open(login(role), role, role.isOfUnit() ? unit : null);
        }
        for (var i = 1; i <= plan.size() / 3; i++) {
            people.open("p" + plan.size() + "-" + i, Role.LEADER, null);
        }
    }

    static String login(Role role) {
        return "count" + role.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private PostId post(GrowingPlan plan, AccountId holder) {
        var post = createPost.create(new CreatePostCommand("岗位" + plan.size(), Role.LEADER, null), ADMINISTRATION);
        var today = LocalDate.now(clock);
        for (var i = 1; i <= plan.share(); i++) {
            var version = posts.getById(post).version();
            var substitute = people.open("sub" + plan.size() + "-" + i);
            appointToPost.appoint(
                    new AppointToPostCommand(post, version, substitute, true, today, null), ADMINISTRATION);
            var account = accounts.getById(holder);
            editAccount.edit(new EditAccountCommand(holder, account.version(), "改名" + i, null), ADMINISTRATION);
        }
        return post;
    }
}
