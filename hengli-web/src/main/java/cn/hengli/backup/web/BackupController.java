package cn.hengli.backup.web;

import cn.hengli.backup.ReadBackups;
import cn.hengli.backup.StartBackup;
import cn.hengli.shared.Actor;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 备份: what there is, what is under way; and the button. The page asks again by itself while one is made. */
@Controller
@RequestMapping("/admin/backups")
@RequiredArgsConstructor
class BackupController {

    private final ReadBackups readBackups;
    private final StartBackup startBackup;

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("backups", readBackups.read(actor));
        return "backup/backups";
    }

    @PostMapping
    String start(Actor actor, RedirectAttributes redirect) {
        startBackup.start(actor);
        redirect.addFlashAttribute("notice", "backup.started");
        return "redirect:/admin/backups";
    }
}
