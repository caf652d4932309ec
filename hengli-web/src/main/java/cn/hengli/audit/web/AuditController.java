package cn.hengli.audit.web;

import cn.hengli.audit.AuditEvent;
import cn.hengli.audit.AuditKind;
import cn.hengli.audit.ReadAuditTrail;
import cn.hengli.audit.VerifyAuditTrail;
import cn.hengli.page.Heavy;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审计日志: who did what, newest first, a page at a time; and whether the trail is whole. */
@Controller
@RequestMapping("/admin/audit")
@RequiredArgsConstructor
class AuditController {

    private static final int PAGE = 50;

    private final ReadAuditTrail readAuditTrail;
    private final VerifyAuditTrail verifyAuditTrail;
    private final AuditWords words;
    private final Clock clock;

    @GetMapping
    String show(@ModelAttribute("filter") AuditListFilter filter, BindingResult errors, Actor actor, Model model) {
        actor.mustHave(Permission.READ_AUDIT);
        filter.check(errors);
        var events = errors.hasErrors() ? new ArrayList<AuditEvent>() : page(filter, actor);
        if (events.size() > PAGE) {
            events.remove(PAGE);
            model.addAttribute("older", filter.address(events.get(PAGE - 1).number()));
        }
        model.addAttribute("events", events);
        model.addAttribute("kinds", AuditKind.values());
        return "audit/trail";
    }

    /** Checking is itself an event, and so it is no mere reading. */
    @Heavy
    @PostMapping("/check")
    String check(Actor actor, RedirectAttributes redirect) {
        var check = verifyAuditTrail.verify(actor);
        if (check.isWhole()) {
            redirect.addFlashAttribute("notice", "audit.check.whole");
            redirect.addFlashAttribute("noticeArguments", new Object[] {check.events()});
        } else {
            redirect.addFlashAttribute("problems", new ArrayList<>(words.faults(check)));
        }
        return "redirect:/admin/audit";
    }

    /** One more than the page shows, to know whether there are older ones. */
    private List<AuditEvent> page(AuditListFilter filter, Actor actor) {
        var before = Objects.requireNonNullElse(filter.getBefore(), Long.MAX_VALUE);
        return new ArrayList<>(readAuditTrail.read(filter.toFilter(clock.getZone()), before, PAGE + 1, actor));
    }
}
