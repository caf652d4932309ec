package cn.hengli.grid.web;

import cn.hengli.grid.GridViewId;
import cn.hengli.grid.KeepView;
import cn.hengli.grid.ReadTownGrid;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of all units' grid, also anew where one of its forms was refused. */
@Component
@RequiredArgsConstructor
class TownPage {

    private static final int UNPROCESSABLE = 422;

    private final TownPeriods periods;
    private final ReadTownGrid readGrid;
    private final Refusals refusals;

    String show(@Nullable Quarter quarter, @Nullable GridViewId view, Actor actor, Model model) {
        var all = periods.all(actor);
        model.addAttribute("periods", all);
        model.addAttribute(
                "period",
                PeriodFacts.chosen(all, quarter, PeriodFacts::unaccepted).orElse(null));
        model.addAttribute("views", readGrid.views(actor));
        model.addAttribute(
                "view", view == null ? null : readGrid.find(view, actor).orElse(null));
        model.addAttribute("longestName", KeepView.LONGEST_NAME);
        return "grid/town";
    }

    /**
     * The page as it was, with what is wrong.
     *
     * @param field under which the page finds what was typed
     */
    String refused(
            Refused refused,
            TownPlace place,
            String field,
            String typed,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("problems", refusals.words(refused));
        model.addAttribute("refusedForm", field);
        model.addAttribute(field, typed);
        return show(place.getQuarter(), place.viewId(), actor, model);
    }
}
