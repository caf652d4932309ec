package cn.hengli.demo;

import cn.hengli.account.Accounts;
import cn.hengli.account.AppointToPost;
import cn.hengli.account.AppointToPostCommand;
import cn.hengli.account.CreateAccount;
import cn.hengli.account.CreateAccountCommand;
import cn.hengli.account.CreatePost;
import cn.hengli.account.CreatePostCommand;
import cn.hengli.account.FirstPassword;
import cn.hengli.account.Passwords;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitEntry;
import cn.hengli.unit.Units;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 演示账号: one for each kind of post and one liaison for each unit; they are named after posts and belong to nobody. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoAccounts {

    static final String PASSWORD = "hengli-demo";

    /** What stands behind the unit in the login of its leader in charge. */
    static final String LEADER = "-lingdao";

    private static final Set<String> WITH_SIGN_OFF = Set.of("月塘村", "旅游办");

    private static final Actor PROGRAM = new Actor(
            new AccountId(new UUID(0, 0)),
            "system",
            "系统",
            Set.of(new Duty(Role.ADMINISTRATOR, null), new Duty(Role.SECURITY_ADMINISTRATOR, null)));

    private final Accounts accounts;
    private final UnitDirectory directory;
    private final Units units;
    private final CreateAccount createAccount;
    private final CreatePost createPost;
    private final AppointToPost appointToPost;
    private final Passwords passwords;

    /**
     * Opens them where there are none yet.
     *
     * @param since the first day on which the posts are held
     * @param today the day whose units get a liaison
     */
    @Transactional
    public void open(LocalDate since, LocalDate today) {
        if (accounts.count() > 0) {
            return;
        }
        var password = new FirstPassword(passwords.hash(PASSWORD), false);
        var administrator = open("admin", "系统管理员", password);
        hold(administrator, "系统管理员", Role.ADMINISTRATOR, null, since);
        hold(administrator, "安全管理员", Role.SECURITY_ADMINISTRATOR, null, since);
        hold(administrator, "审计管理员", Role.AUDITOR, null, since);
        hold(open("office", "领导小组办公室", password), "领导小组办公室", Role.OFFICE, null, since);
        hold(open("leader", "镇领导", password), "镇领导", Role.LEADER, null, since);
        hold(open("supervisor", "督查办", password), "督查办", Role.SUPERVISOR, null, since);
        hold(open("discipline", "镇纪委", password), "镇纪委", Role.DISCIPLINE, null, since);
        directory.units(today).forEach(unit -> openFor(unit, password, since));
    }

    private void openFor(UnitEntry unit, FirstPassword password, LocalDate since) {
        var login = unit.pinyin().joined();
        var liaison = unit.name() + "联络员";
        hold(open(login, liaison, password), liaison, Role.LIAISON, unit.id(), since);
        if (WITH_SIGN_OFF.contains(unit.name())) {
            var leader = unit.name() + "责任领导";
            hold(open(login + LEADER, leader, password), leader, Role.UNIT_LEADER, unit.id(), since);
            requireSignOff(unit.id());
        }
    }

    private AccountId open(String login, String name, FirstPassword password) {
        return createAccount.create(new CreateAccountCommand(login, name, null), password, PROGRAM);
    }

    private void hold(AccountId account, String title, Role role, @Nullable UnitId unit, LocalDate since) {
        var post = createPost.create(new CreatePostCommand(title, role, unit), PROGRAM);
        appointToPost.appoint(new AppointToPostCommand(post, 0, account, false, since, null), PROGRAM);
    }

    private void requireSignOff(UnitId id) {
        var unit = units.getById(id);
        unit.requireSignOff(true);
        units.save(unit);
    }
}
