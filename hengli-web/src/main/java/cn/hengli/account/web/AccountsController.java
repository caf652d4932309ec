package cn.hengli.account.web;

import cn.hengli.account.AccountFilter;
import cn.hengli.account.CreateAccount;
import cn.hengli.account.ReadAccounts;
import cn.hengli.page.Submission;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All accounts, and how another is opened. */
@Controller
@RequestMapping("/admin/accounts")
@RequiredArgsConstructor
class AccountsController {

    private static final String NEW = "account/admin-account-new";

    private final ReadAccounts readAccounts;
    private final CreateAccount createAccount;
    private final SecretSlips slips;

    /** A filter that makes no sense is none: the errors are taken and left. */
    @GetMapping
    String list(@ModelAttribute("filter") AccountListFilter filter, BindingResult ignored, Actor actor, Model model) {
        model.addAttribute("accounts", readAccounts.list(filter.toFilter(), actor));
        model.addAttribute("states", AccountFilter.State.values());
        return "account/admin-accounts";
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        actor.mustHave(Permission.MAINTAIN_ACCOUNTS);
        model.addAttribute("form", new AccountForm());
        return NEW;
    }

    @PostMapping("/new")
    String create(
            @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var created = new AtomicReference<Object>();
        var done = Submission.done(errors, model, response, () -> {
            var account = createAccount.create(form.toCreateCommand(), actor);
            slips.keep(account, actor);
            created.set(account.id());
        });
        if (!done) {
            return NEW;
        }
        redirect.addAttribute("id", String.valueOf(created.get()));
        redirect.addFlashAttribute("notice", "admin.account.created");
        return "redirect:/admin/accounts/{id}";
    }
}
