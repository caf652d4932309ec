package cn.hengli.account.web;

import cn.hengli.account.StaffList;
import cn.hengli.account.StaffList.AccountLine;
import cn.hengli.account.StaffList.PostLine;
import cn.hengli.account.web.StaffSheet.Line;
import cn.hengli.page.Days;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Problem;
import cn.hengli.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Understands what stands in the sheets of a list, and says of everything that is wrong in which cell it stands. */
@Component
@RequiredArgsConstructor
class StaffReading {

    private static final Pattern FIELD = Pattern.compile("(accounts|posts)\\[(\\d+)]\\.(\\w+)");

    private final StaffHeads heads;
    private final Refusals refusals;

    StaffList list(StaffWorkbook workbook) {
        return new StaffList(
                workbook.accounts().lines().stream()
                        .map(line -> new AccountLine(line.text("login"), line.text("name"), line.text("telephone")))
                        .toList(),
                workbook.posts().lines().stream().map(this::post).toList());
    }

    private PostLine post(Line line) {
        return new PostLine(
                line.text("title"),
                heads.roleCalled(line.text("role")).orElse(null),
                line.text("unit"),
                line.text("holder"),
                Days.read(line.text("since")).orElse(null));
    }

    /** What the rules found wrong, and what could not be understood in the first place. */
    List<StaffFinding> findings(StaffWorkbook workbook, List<Problem> problems) {
        var all = new ArrayList<>(unreadable(workbook.posts()));
        // that something is missing is said no second time where it could not be read
        var named = all.stream().map(Problem::field).toList();
        problems.stream().filter(problem -> !named.contains(problem.field())).forEach(all::add);
        return all.stream()
                .map(problem -> finding(workbook, problem))
                .sorted(StaffFinding.IN_ORDER)
                .toList();
    }

    private List<Problem> unreadable(StaffSheet posts) {
        var problems = new ArrayList<Problem>();
        for (var index = 0; index < posts.lines().size(); index++) {
            var role = posts.lines().get(index).text("role");
            var since = posts.lines().get(index).text("since");
            if (!role.isBlank() && heads.roleCalled(role).isEmpty()) {
                problems.add(Problem.at("posts[" + index + "].role", StaffSheetRefusal.ROLE_UNKNOWN, role));
            }
            if (!since.isBlank() && Days.read(since).isEmpty()) {
                problems.add(Problem.at("posts[" + index + "].since", StaffSheetRefusal.DAY_UNREADABLE, since));
            }
        }
        return problems;
    }

    private StaffFinding finding(StaffWorkbook workbook, Problem problem) {
        var words = refusals.words(problem);
        var field = FIELD.matcher(String.valueOf(problem.field()));
        if (!field.matches()) {
            return StaffFinding.ofAll(words);
        }
        var sheet = field.group(1).equals("accounts") ? workbook.accounts() : workbook.posts();
        var line = sheet.lines().get(Integer.parseInt(field.group(2)));
        var column = sheet.columns().get(field.group(3));
        return new StaffFinding(sheet.name(), line.row(), column == null ? "" : letters(column), words);
    }

    private static String letters(int column) {
        return column < 0 ? "" : Sheet.letters(column);
    }
}
