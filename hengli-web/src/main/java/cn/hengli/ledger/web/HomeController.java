package cn.hengli.ledger.web;

import cn.hengli.ledger.Deadline;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.ledger.ReadReminders;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Role;
import java.time.Clock;
import java.util.List;
import java.util.function.ToIntFunction;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 首页: what each person has to do now; who has several duties sees each part. */
@Controller
@RequiredArgsConstructor
class HomeController {

    private final OpenedPeriods periods;
    private final ReadLedger readLedger;
    private final ReadReminders readReminders;
    private final Clock clock;

    /** @param quarter null for the earliest with something left to do */
    @GetMapping("/")
    String show(@RequestParam(required = false) @Nullable Quarter quarter, Actor actor, Model model) {
        periods.current(actor).ifPresent(opened -> {
            model.addAttribute("plan", opened.plan());
            if (actor.may(Permission.OPEN_PERIOD)) {
                periods.toOpen(opened).ifPresent(opening -> model.addAttribute("toOpen", opening));
            }
            opened.chosen(quarter, left(actor)).ifPresent(shown -> {
                model.addAttribute("tabs", tabs(opened, shown, actor));
                quarter(shown, actor, model);
            });
        });
        return "ledger/home";
    }

    /** The quarter shown, and beside it every open one in which something is left to do. */
    private static List<PeriodFacts> tabs(OpenedPeriods.Opened opened, PeriodFacts shown, Actor actor) {
        return opened.periods().stream()
                .filter(period -> period.equals(shown)
                        || (!period.isClosed() && left(actor).applyAsInt(period) > 0))
                .toList();
    }

    /** For who follows the whole town a quarter is done when all of it is accepted, for a unit when all of its own is handed in. */
    private static ToIntFunction<PeriodFacts> left(Actor actor) {
        return actor.may(Permission.READ_ALL_ENTRIES) ? PeriodFacts::unaccepted : PeriodFacts::missing;
    }

    private void quarter(PeriodFacts period, Actor actor, Model model) {
        var deadline = new Deadline(period.dueOn(), clock.getZone());
        var tallies = new Tallies(deadline);
        model.addAttribute("period", period);
        model.addAttribute("daysLeft", deadline.daysLeft(periods.today()));
        if (actor.may(Permission.FILL_IN) || actor.may(Permission.SIGN_OFF)) {
            var own = readLedger.own(period.id(), actor);
            model.addAttribute("reminders", readReminders.own(period.id(), own, actor));
            var filled = own.stream()
                    .filter(row -> actor.may(Permission.FILL_IN, row.unit()))
                    .toList();
            if (actor.has(Role.LIAISON)) {
                model.addAttribute("mine", UnitQuarter.of(filled, tallies));
            }
            if (actor.has(Role.UNIT_LEADER)) {
                model.addAttribute("toSign", toSign(own, actor));
            }
        }
        if (actor.may(Permission.READ_ALL_ENTRIES)) {
            model.addAttribute(
                    "town", TownQuarter.of(readLedger.all(LedgerRowFilter.all(period.id()), actor), tallies));
        }
    }

    private static List<LedgerRow> toSign(List<LedgerRow> own, Actor actor) {
        return own.stream()
                .filter(row -> row.state() == EntryState.AWAITING_SIGN_OFF)
                .filter(row -> actor.may(Permission.SIGN_OFF, row.unit()))
                .toList();
    }
}
