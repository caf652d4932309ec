package cn.hengli.account.web;

import cn.hengli.account.AccountRow;
import cn.hengli.account.DisableAccount;
import cn.hengli.account.EditAccount;
import cn.hengli.account.EnableAccount;
import cn.hengli.account.EndSessions;
import cn.hengli.account.ReadAccounts;
import cn.hengli.account.ResetPassword;
import cn.hengli.page.Submission;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account: what it is, what its person holds, and what can be done to it. */
@Controller
@RequestMapping("/admin/accounts/{id}")
@RequiredArgsConstructor
class AccountController {

    private final ReadAccounts readAccounts;
    private final EditAccount editAccount;
    private final DisableAccount disableAccount;
    private final EnableAccount enableAccount;
    private final ResetPassword resetPassword;
    private final EndSessions endSessions;
    private final SecretSlips slips;
    private final HistoryWords historyWords;

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        var account = readAccounts.one(new AccountId(id), actor);
        model.addAttribute("form", AccountForm.of(account));
        slips.take(account.id().value(), actor).ifPresent(password -> model.addAttribute("oneTimePassword", password));
        return page(account, actor, model);
    }

    @PostMapping
    String edit(
            @PathVariable UUID id,
            @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var account = new AccountId(id);
        if (Submission.done(errors, model, response, () -> editAccount.edit(form.toEditCommand(account), actor))) {
            return back("admin.account.saved", redirect);
        }
        var fresh = readAccounts.one(account, actor);
        form.setVersion(fresh.version());
        return page(fresh, actor, model);
    }

    @PostMapping("/{step:disabling|enabling|one-time-password|sessions-end}")
    String step(
            @PathVariable UUID id,
            @PathVariable String step,
            @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var account = new AccountId(id);
        if (Submission.done(errors, model, response, () -> take(step, account, form.getVersion(), actor))) {
            return back("admin.account.done." + step, redirect);
        }
        var fresh = readAccounts.one(account, actor);
        form.fill(fresh);
        return page(fresh, actor, model);
    }

    private void take(String step, AccountId account, long version, Actor actor) {
        switch (step) {
            case "disabling" -> disableAccount.disable(account, version, actor);
            case "enabling" -> enableAccount.enable(account, version, actor);
            case "one-time-password" -> slips.keep(resetPassword.reset(account, version, actor), actor);
            default -> endSessions.end(account, actor);
        }
    }

    private String page(AccountRow account, Actor actor, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("own", account.id().equals(actor.account()));
        model.addAttribute("history", historyWords.readable(readAccounts.history(account.id(), actor)));
        return "account/admin-account";
    }

    private static String back(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/admin/accounts/{id}";
    }
}
