package cn.hengli.plan;

import cn.hengli.plan.PlanDocument.FundPart;
import cn.hengli.plan.PlanDocument.Header;
import cn.hengli.plan.PlanDocument.PhasePart;
import cn.hengli.shared.Problem;
import cn.hengli.shared.TextRefusal;
import cn.hengli.shared.TextRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the part of a plan's file that is about the plan itself. */
final class HeaderCheck {

    private static final Pattern CODE = Pattern.compile("[0-9a-z][0-9a-z-]{0,39}");
    private static final TextRule LINE = TextRule.line(200);
    private static final TextRule POINT = TextRule.text(1000);
    private static final BigDecimal MOST = new BigDecimal("10000000000000");

    private final List<Problem> problems = new ArrayList<>();

    static List<Problem> problems(Header header) {
        var check = new HeaderCheck();
        check.identity(header);
        check.quarters(header);
        check.targets(header);
        for (int i = 0; i < header.funds().size(); i++) {
            check.fund(header.funds().get(i), "plan.funds[%d]".formatted(i + 1));
        }
        var numbers = new HashSet<Integer>();
        for (int i = 0; i < header.phases().size(); i++) {
            check.phase(header.phases().get(i), "plan.phases[%d]".formatted(i + 1), numbers);
        }
        check.posts(header);
        return check.problems;
    }

    private void identity(Header header) {
        if (header.code() == null) {
            problems.add(Problem.at("plan.code", TextRefusal.MISSING));
        } else if (!CODE.matcher(header.code()).matches()) {
            problems.add(Problem.at("plan.code", PlanFileRefusal.CODE_MALFORMED, header.code()));
        }
        LINE.check("plan.title", header.title(), problems);
        LINE.check("plan.documentNumber", header.documentNumber(), problems);
        LINE.check("plan.issuer", header.issuer(), problems);
        present(header.issuedOn(), "plan.issuedOn");
    }

    private void quarters(Header header) {
        present(header.firstQuarter(), "plan.firstQuarter");
        present(header.lastQuarter(), "plan.lastQuarter");
        if (header.firstQuarter() != null
                && header.lastQuarter() != null
                && header.lastQuarter().compareTo(header.firstQuarter()) < 0) {
            problems.add(Problem.at(
                    "plan.lastQuarter",
                    PlanFileRefusal.LAST_QUARTER_BEFORE_FIRST,
                    header.lastQuarter().toString(),
                    header.firstQuarter().toString()));
        }
    }

    private void targets(Header header) {
        var years = new HashSet<Integer>();
        for (int i = 0; i < header.targets().size(); i++) {
            var target = header.targets().get(i);
            var place = "plan.targets[%d]".formatted(i + 1);
            POINT.check(place + ".text", target.text(), problems);
            if (target.year() == null) {
                problems.add(Problem.at(place + ".year", TextRefusal.MISSING));
            } else if (target.year() < 2000 || target.year() > 2199) {
                problems.add(Problem.at(place + ".year", PlanFileRefusal.YEAR_OUT_OF_RANGE, target.year()));
            } else if (!years.add(target.year())) {
                problems.add(Problem.at(place + ".year", PlanFileRefusal.NUMBER_TWICE, target.year()));
            }
        }
    }

    private void fund(FundPart fund, String place) {
        LINE.check(place + ".name", fund.name(), problems);
        POINT.optional().check(place + ".note", fund.note(), problems);
        var amount = fund.amount();
        if (amount != null && !isMoney(amount)) {
            problems.add(Problem.at(place + ".amount", PlanFileRefusal.AMOUNT_NOT_EXACT));
        }
    }

    private static boolean isMoney(BigDecimal amount) {
        return amount.signum() > 0
                && amount.precision() - amount.scale() <= MOST.precision()
                && amount.stripTrailingZeros().scale() <= 2
                && amount.compareTo(MOST) < 0;
    }

    private void phase(PhasePart phase, String place, Set<Integer> numbers) {
        LINE.check(place + ".name", phase.name(), problems);
        present(phase.endsOn(), place + ".endsOn");
        if (phase.number() == null) {
            problems.add(Problem.at(place + ".number", TextRefusal.MISSING));
        } else if (phase.number() < 1) {
            problems.add(Problem.at(place + ".number", PlanFileRefusal.NUMBER_NOT_POSITIVE, phase.number()));
        } else if (!numbers.add(phase.number())) {
            problems.add(Problem.at(place + ".number", PlanFileRefusal.NUMBER_TWICE, phase.number()));
        }
        if (phase.startsOn() != null && phase.endsOn() != null && phase.endsOn().isBefore(phase.startsOn())) {
            problems.add(Problem.at(
                    place + ".endsOn",
                    PlanFileRefusal.ENDS_BEFORE_START,
                    phase.startsOn().toString()));
        }
        for (int i = 0; i < phase.duties().size(); i++) {
            POINT.check("%s.duties[%d]".formatted(place, i + 1), phase.duties().get(i), problems);
        }
    }

    private void posts(Header header) {
        for (int i = 0; i < header.posts().size(); i++) {
            var post = header.posts().get(i);
            var place = "plan.posts[%d]".formatted(i + 1);
            LINE.check(place + ".body", post.body(), problems);
            LINE.check(place + ".title", post.title(), problems);
            LINE.check(place + ".heldBy", post.heldBy(), problems);
        }
    }

    private void present(@Nullable Object value, String place) {
        if (value == null) {
            problems.add(Problem.at(place, TextRefusal.MISSING));
        }
    }
}
