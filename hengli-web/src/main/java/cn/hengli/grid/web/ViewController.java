package cn.hengli.grid.web;

import cn.hengli.grid.GridViewId;
import cn.hengli.grid.KeepView;
import cn.hengli.grid.ReadTownGrid;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 视图: an arrangement is opened by its address, gets a name, is changed and removed. */
@Controller
@RequestMapping("/ledger/town/views")
@RequiredArgsConstructor
class ViewController {

    private final ReadTownGrid readGrid;
    private final KeepView keepView;
    private final TownPage page;

    @GetMapping("/{id}")
    String open(@PathVariable GridViewId id, @RequestParam(required = false) @Nullable Quarter quarter, Actor actor) {
        var view = readGrid.view(id, actor);
        var place = new TownPlace();
        place.setQuarter(quarter);
        place.setView(id.toString());
        place.setState(view.state());
        return "redirect:" + place.address();
    }

    @PostMapping
    String add(
            @ModelAttribute("place") TownPlace place,
            @RequestParam(defaultValue = "") String name,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            place.setView(keepView.add(name, place.getState(), actor).toString());
            redirect.addFlashAttribute("notice", "town.view.added");
            redirect.addFlashAttribute("noticeArguments", new Object[] {name.strip()});
        } catch (Refused refused) {
            return page.refused(refused, place, "typedName", name, actor, model, response);
        }
        return "redirect:" + place.address();
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable GridViewId id,
            @ModelAttribute("place") TownPlace place,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            keepView.change(id, version, name, place.getState(), actor);
            redirect.addFlashAttribute("notice", "town.view.changed");
            redirect.addFlashAttribute("noticeArguments", new Object[] {name.strip()});
        } catch (Refused refused) {
            return page.refused(refused, place, "typedName", name, actor, model, response);
        }
        return "redirect:" + place.address();
    }

    @PostMapping("/{id}/deletion")
    String remove(
            @PathVariable GridViewId id,
            @ModelAttribute("place") TownPlace place,
            Actor actor,
            RedirectAttributes redirect) {
        keepView.remove(id, actor);
        place.setView(null);
        redirect.addFlashAttribute("notice", "town.view.removed");
        return "redirect:" + place.address();
    }
}
