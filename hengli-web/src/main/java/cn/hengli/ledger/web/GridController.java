package cn.hengli.ledger.web;

import cn.hengli.ledger.Deadline;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.ledger.ReadQuarterSheet;
import cn.hengli.page.Ticked;
import cn.hengli.page.Times;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 填报表格: a unit's whole quarter as one grid. Cells are saved where the entry's own page saves. */
@Controller
@RequestMapping("/ledger/grid")
@RequiredArgsConstructor
class GridController {

    private final OpenedPeriods periods;
    private final ReadQuarterSheet sheets;
    private final ReadLedger readLedger;
    private final SubmitSeveral submitSeveral;
    private final Presence presence;
    private final Times times;
    private final Clock clock;

    /**
     * @param elsewhere whether the same account has the grid open in another window
     * @param versions the revision of each entry
     */
    record Neighbours(List<String> others, boolean elsewhere, Map<String, Integer> versions) {}

    @GetMapping
    String show(@RequestParam(required = false) @Nullable Quarter quarter, Actor actor, Model model) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.SIGN_OFF);
        var opened = periods.own(actor);
        var period = opened.flatMap(each -> each.chosen(quarter, PeriodFacts::missing))
                .orElse(null);
        model.addAttribute("periods", opened.map(OpenedPeriods.Opened::periods).orElse(List.of()));
        model.addAttribute("period", period);
        if (period == null) {
            return "ledger/none";
        }
        model.addAttribute("states", EntryState.values());
        model.addAttribute("roles", AssignmentRole.values());
        model.addAttribute("daysLeft", new Deadline(period.dueOn(), clock.getZone()).daysLeft(LocalDate.now(clock)));
        model.addAttribute("writes", actor.may(Permission.FILL_IN) && !period.isClosed());
        return "ledger/grid";
    }

    @GetMapping("/rows")
    @ResponseBody
    List<GridRow> rows(@RequestParam(required = false) @Nullable Quarter quarter, Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.SIGN_OFF);
        return period(quarter, actor)
                .map(period -> sheets.own(period.id(), actor).stream()
                        .map(row -> GridRow.of(row, !period.isClosed(), savedAt(row), actor))
                        .toList())
                .orElse(List.of());
    }

    /** Hands in the rows as they were shown, and says what hinders the others. */
    @PostMapping(path = "/submission", headers = "X-Requested-With=fetch")
    @ResponseBody
    List<SubmitSeveral.Hindered> submit(@RequestParam(defaultValue = "") List<Ticked> chosen, Actor actor) {
        actor.mustHave(Permission.FILL_IN);
        return submitSeveral.submit(chosen, actor);
    }

    /** Notes that somebody is here; names the others, and what the entries stand at. */
    @PostMapping(path = "/presence", headers = "X-Requested-With=fetch")
    @ResponseBody
    Neighbours meet(
            @RequestParam(required = false) @Nullable Quarter quarter,
            @RequestParam(required = false) @Nullable UUID window,
            Actor actor) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.SIGN_OFF);
        var rows = period(quarter, actor)
                .map(period -> readLedger.own(period.id(), actor))
                .orElse(List.of());
        var others = presence.meet(rows.stream().map(LedgerRow::unit).collect(Collectors.toSet()), actor, window);
        return new Neighbours(
                others.names(),
                others.elsewhere(),
                rows.stream().collect(Collectors.toMap(row -> row.entry().toString(), LedgerRow::revision)));
    }

    private Optional<PeriodFacts> period(@Nullable Quarter quarter, Actor actor) {
        return periods.own(actor).flatMap(opened -> opened.chosen(quarter, PeriodFacts::missing));
    }

    private String savedAt(QuarterSheetRow sheet) {
        return times.recent(sheet.row().savedAt());
    }
}
