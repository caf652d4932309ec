package cn.hengli.page;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Permission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to everything that is maintained, as far as the actor may. */
@Controller
class AdminController {

    /** Page by permission; the words stand in the bundle under the permission's name. */
    private static final Map<Permission, String> PAGES = pages();

    private final boolean plainHttp;

    AdminController(@Value("${hengli.transport:}") String transport) {
        plainHttp = transport.equals("PLAIN");
    }

    @GetMapping("/admin")
    String show(Actor actor, Model model) {
        var open = PAGES.entrySet().stream()
                .filter(page -> actor.may(page.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        if (open.isEmpty()) {
            throw new NotPermitted(Permission.MAINTAIN_UNITS);
        }
        model.addAttribute("pages", open);
        model.addAttribute("plainHttp", plainHttp);
        return "page/admin";
    }

    private static Map<Permission, String> pages() {
        var pages = new LinkedHashMap<Permission, String>();
        pages.put(Permission.MAINTAIN_ACCOUNTS, "/admin/accounts");
        pages.put(Permission.MAINTAIN_POSTS, "/admin/posts");
        pages.put(Permission.MAINTAIN_UNITS, "/units");
        pages.put(Permission.MAINTAIN_COLLECTIVES, "/admin/collectives");
        pages.put(Permission.LOAD_PLAN, "/admin/plans/new");
        pages.put(Permission.BACK_UP, "/admin/backups");
        pages.put(Permission.READ_AUDIT, "/admin/audit");
        pages.put(Permission.READ_HEALTH, "/admin/health");
        return pages;
    }
}
