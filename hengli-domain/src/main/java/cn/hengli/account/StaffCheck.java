package cn.hengli.account;

import cn.hengli.account.StaffList.AccountLine;
import cn.hengli.account.StaffList.PostLine;
import cn.hengli.shared.DomainService;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Reason;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRule;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/** 名单检查: finds everything that is wrong with a list, each thing at its line, as {@code posts[3].unit}. */
@DomainService
@RequiredArgsConstructor
public class StaffCheck {

    /** More people than any town has, and no more than are entered while others wait to sign in. */
    static final int MOST = 500;

    private static final TextRule NAME = TextRule.line(100);

    private final CreateAccount createAccount;
    private final CreatePost createPost;
    private final Accounts accounts;
    private final UnitDirectory directory;
    private final Clock clock;

    List<Problem> problems(StaffList list) {
        if (list.accounts().isEmpty() && list.posts().isEmpty()) {
            return List.of(Problem.of(StaffRefusal.NOTHING_IN_IT));
        }
        if (list.accounts().size() > MOST || list.posts().size() > MOST) {
            return List.of(Problem.of(StaffRefusal.TOO_MANY, MOST));
        }
        var problems = new ArrayList<Problem>();
        for (var index = 0; index < list.accounts().size(); index++) {
            add(problems, "accounts", index, ofAccount(list.accounts().get(index)));
        }
        addRepeated(problems, "accounts", "login", list.accounts(), StaffCheck::login, StaffRefusal.LOGIN_TWICE);
        var present = directory.units(LocalDate.now(clock)).stream()
                .map(UnitEntry::id)
                .collect(Collectors.toSet());
        var logins = list.accounts().stream().map(StaffCheck::login).collect(Collectors.toSet());
        for (var index = 0; index < list.posts().size(); index++) {
            add(problems, "posts", index, ofPost(list.posts().get(index), present, logins));
        }
        addRepeated(
                problems, "posts", "title", list.posts(), line -> line.title().strip(), StaffRefusal.TITLE_TWICE);
        return problems;
    }

    static CreateAccountCommand command(AccountLine line) {
        return new CreateAccountCommand(line.login(), line.name(), line.telephone());
    }

    CreatePostCommand command(PostLine line) {
        return new CreatePostCommand(line.title(), line.role(), unit(line).orElse(null));
    }

    private static String login(AccountLine line) {
        return Login.normalised(line.login());
    }

    private Optional<UnitId> unit(PostLine line) {
        return line.unit().isBlank() ? Optional.empty() : directory.named(line.unit());
    }

    private List<Problem> ofAccount(AccountLine line) {
        return createAccount.problems(command(line));
    }

    private List<Problem> ofPost(PostLine line, Set<UnitId> present, Set<String> opened) {
        var problems = new ArrayList<Problem>();
        NAME.optional().check("unit", line.unit(), problems);
        if (problems.isEmpty()) {
            var unit = unit(line);
            if (unit.isEmpty() && !line.unit().isBlank()) {
                problems.add(Problem.at("unit", StaffRefusal.UNIT_UNKNOWN, line.unit()));
            } else if (unit.isPresent() && !present.contains(unit.get())) {
                problems.add(Problem.at("unit", StaffRefusal.UNIT_DISSOLVED, line.unit()));
            }
        }
        var isUnitNamed = problems.isEmpty();
        createPost
                .problems(isUnitNamed ? command(line) : new CreatePostCommand(line.title(), line.role(), null))
                .stream()
                .filter(problem -> isUnitNamed || !"unit".equals(problem.field()))
                .forEach(problems::add);
        addHolder(line, opened, problems);
        return problems;
    }

    private void addHolder(PostLine line, Set<String> opened, List<Problem> problems) {
        var login = Login.normalised(line.holder());
        if (login.isEmpty()) {
            return;
        }
        if (!opened.contains(login)) {
            var known = Login.isWellFormed(login) ? accounts.findByLogin(login) : Optional.<Account>empty();
            if (known.isEmpty()) {
                problems.add(Problem.at("holder", StaffRefusal.HOLDER_UNKNOWN, line.holder()));
            } else if (!known.get().enabled()) {
                problems.add(Problem.at("holder", PostRefusal.ACCOUNT_DISABLED));
            }
        }
        try {
            Term.dayOrNone("since", line.since(), LocalDate.now(clock));
        } catch (Refused refused) {
            problems.addAll(refused.problems());
        }
    }

    private static void add(List<Problem> problems, String list, int index, List<Problem> found) {
        found.forEach(problem -> problems.add(new Problem(
                "%s[%d].%s".formatted(list, index, problem.field()), problem.reason(), problem.arguments())));
    }

    /** Named at each line but the first. */
    private static <T> void addRepeated(
            List<Problem> problems, String list, String field, List<T> lines, Function<T, String> name, Reason reason) {
        Map<String, Integer> seen = new HashMap<>();
        for (var index = 0; index < lines.size(); index++) {
            var text = name.apply(lines.get(index));
            if (!text.isEmpty() && seen.putIfAbsent(text, index) != null) {
                problems.add(Problem.at("%s[%d].%s".formatted(list, index, field), reason, text));
            }
        }
    }
}
