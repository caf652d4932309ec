package cn.hengli.grid.web;

import cn.hengli.grid.GridViewId;
import cn.hengli.grid.ReadTownGrid;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Quarter;
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

    private final TownPeriods periods;
    private final ReadTownGrid readGrid;
    private final TownPage page;
    private final TownWords words;
    private final TownRows rows;

    /** @param view the arrangement that was opened; one that was removed since leaves its address as it is */
    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable Quarter quarter,
            @RequestParam(required = false) @Nullable GridViewId view,
            Actor actor,
            Model model) {
        return page.show(quarter, view, actor, model);
    }

    @GetMapping("/rows")
    @ResponseBody
    TownAnswer rows(@RequestParam Quarter quarter, Actor actor) {
        var period = periods.get(quarter, actor);
        return words.answer(
                actor.may(Permission.REVIEW) && !period.isClosed(), rows.of(readGrid.read(period.id(), actor)));
    }
}
