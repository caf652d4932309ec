package cn.hengli.help.web;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 帮助: open to everybody who has signed in; the guides hold no secrets. */
@Controller
@RequiredArgsConstructor
class HelpController {

    private final Guides guides;

    /** The guide of the reader's own role. */
    @GetMapping("/help")
    String show(Actor actor, Locale language, Model model) {
        return page(GuideName.inOrderFor(actor).get(0), actor, language, model);
    }

    @GetMapping("/help/{guide}")
    String show(@PathVariable String guide, Actor actor, Locale language, Model model) {
        return page(GuideName.of(guide).orElseThrow(() -> NotFound.missing("guide", guide)), actor, language, model);
    }

    private String page(GuideName name, Actor actor, Locale language, Model model) {
        model.addAttribute("guide", guides.get(name, language));
        model.addAttribute("names", GuideName.inOrderFor(actor));
        return "help/guide";
    }
}
