package cn.hengli.account;

import cn.hengli.shared.Problem;
import cn.hengli.shared.TextRule;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is checked of a name and a telephone wherever they are typed. */
final class AccountDetails {

    private static final TextRule NAME = TextRule.line(60);
    private static final Pattern TELEPHONE = Pattern.compile("[0-9０-９+（）()\\- ]{3,40}");

    private AccountDetails() {}

    static void check(String name, @Nullable String telephone, List<Problem> problems) {
        NAME.check("name", name, problems);
        var number = given(telephone);
        if (number != null && !TELEPHONE.matcher(number).matches()) {
            problems.add(Problem.at("telephone", AccountRefusal.TELEPHONE_NOT_WELL_FORMED));
        }
    }

    /** Nothing where only blanks were typed. */
    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
