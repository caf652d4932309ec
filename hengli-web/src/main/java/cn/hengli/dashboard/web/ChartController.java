package cn.hengli.dashboard.web;

import cn.hengli.dashboard.Situation;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import lombok.RequiredArgsConstructor;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 图表数据: what the dashboard's charts are drawn from; the tables beside them show the same. */
@RestController
@RequiredArgsConstructor
class ChartController {

    private final ProgressPages pages;
    private final ChartFigures figures;

    @GetMapping("/plans/{code}/charts/{kind}")
    ChartFigures.Chart chart(
            @PathVariable String code,
            @PathVariable String kind,
            @ModelAttribute("ask") ProgressAsk ask,
            BindingResult ignored,
            Actor actor) {
        var situation = situation(code, ask, actor);
        return figures.of(kind, situation).orElseThrow(() -> NotFound.missing("chart", kind));
    }

    private Situation situation(String code, ProgressAsk ask, Actor actor) {
        return pages.open(code, ask, actor, new ExtendedModelMap())
                .orElseThrow(() -> NotFound.missing("quarter of", code));
    }
}
