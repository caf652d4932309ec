package cn.hengli.grid.web;

import cn.hengli.grid.GridViewId;
import cn.hengli.grid.KeepView;
import cn.hengli.grid.ReadTownGrid;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.web.OpenedPeriods;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 全镇台账: the page, and the rows that its script asks for. How they are arranged stands in the address and is the script's matter. */
@Controller
@RequestMapping("/ledger/town")
@RequiredArgsConstructor
class TownController {

    private final OpenedPeriods periods;
    private final ReadTownGrid readGrid;
    private final TownWords words;
    private final TownRows rows;

    /** @param view the arrangement that was opened; one that was removed since leaves its address as it is */
    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable Quarter quarter,
            @RequestParam(required = false) @Nullable GridViewId view,
            Actor actor,
            Model model) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        var opened = periods.current(actor);
        model.addAttribute("periods", opened.map(OpenedPeriods.Opened::periods).orElse(List.of()));
        model.addAttribute("period", period(opened, quarter).orElse(null));
        model.addAttribute("views", readGrid.views(actor));
        model.addAttribute(
                "view", view == null ? null : readGrid.find(view, actor).orElse(null));
        model.addAttribute("longestName", KeepView.LONGEST_NAME);
        return "grid/town";
    }

    @GetMapping("/rows")
    @ResponseBody
    TownAnswer rows(@RequestParam Quarter quarter, Actor actor) {
        actor.mustHave(Permission.READ_ALL_ENTRIES);
        var period = period(periods.current(actor), quarter).orElseThrow(() -> NotFound.missing("period", quarter));
        return words.answer(
                actor.may(Permission.REVIEW) && !period.isClosed(), rows.of(readGrid.read(period.id(), actor)));
    }

    private static Optional<PeriodFacts> period(Optional<OpenedPeriods.Opened> opened, @Nullable Quarter quarter) {
        return opened.flatMap(each -> each.chosen(quarter, PeriodFacts::unaccepted));
    }
}
