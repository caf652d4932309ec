package cn.hengli.ledger.web;

import cn.hengli.ledger.PeriodFacts;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 填报期一览: every quarter of the present plan, opened or not. */
@Controller
@RequiredArgsConstructor
class PeriodsController {

    private final OpenedPeriods periods;

    /**
     * A quarter of the plan.
     *
     * @param period null as long as it is not opened
     * @param begun whether it may be opened
     */
    record Line(
            Quarter quarter,
            @Nullable PeriodFacts period,
            @Nullable Tally tally,
            boolean begun) {}

    @GetMapping("/periods")
    String list(Actor actor, Model model) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        periods.current(actor).ifPresent(opened -> {
            model.addAttribute("plan", opened.plan());
            model.addAttribute("lines", lines(opened));
        });
        return "ledger/periods";
    }

    private List<Line> lines(OpenedPeriods.Opened opened) {
        var today = periods.today();
        return opened.plan().quarters().stream()
                .map(quarter -> {
                    var period = opened.of(quarter).orElse(null);
                    var tally = period == null ? null : Tally.of(period);
                    return new Line(quarter, period, tally, !today.isBefore(quarter.firstDay()));
                })
                .toList();
    }
}
