package cn.hengli.ledger.web;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.page.LeftOut;
import cn.hengli.page.Ticked;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审核: the office's queue, and accepting several entries of it at once. */
@Controller
@RequestMapping("/review")
@RequiredArgsConstructor
class ReviewController {

    private final ReviewPage page;
    private final AcceptSeveral acceptSeveral;

    @GetMapping
    String show(
            @ModelAttribute("filter") ReviewFilter filter,
            @ModelAttribute("decision") Decision decision,
            @RequestParam(required = false) @Nullable LedgerEntryId entry,
            Actor actor,
            Model model) {
        return page.show(filter, entry, actor, model);
    }

    /** @param chosen what was ticked, as {@link Ticked} writes it */
    @PostMapping("/acceptance")
    String acceptSeveral(
            @ModelAttribute("filter") ReviewFilter filter,
            @RequestParam(name = "chosen", defaultValue = "") List<Ticked> chosen,
            @RequestParam(required = false) @Nullable LedgerEntryId entry,
            Actor actor,
            RedirectAttributes redirect) {
        actor.mustHave(Permission.REVIEW);
        var left = acceptSeveral.accept(chosen, actor);
        redirect.addFlashAttribute("notice", chosen.isEmpty() ? "review.several.none" : "review.several.accepted");
        redirect.addFlashAttribute("noticeArguments", new Object[] {chosen.size() - left.size()});
        redirect.addFlashAttribute("left", new ArrayList<>(left));
        if (entry == null || !isAccepted(entry, chosen, left)) {
            return "redirect:" + filter.address(entry);
        }
        return "redirect:" + page.after(filter, entry, actor);
    }

    private static boolean isAccepted(LedgerEntryId entry, List<Ticked> chosen, List<LeftOut> left) {
        return chosen.stream().anyMatch(each -> each.id().equals(entry.value()))
                && left.stream().noneMatch(each -> each.id().equals(entry.toString()));
    }
}
