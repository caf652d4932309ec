package cn.hengli.operation.web;

import cn.hengli.operation.HealthPart;
import cn.hengli.operation.ReadHealth;
import cn.hengli.shared.Actor;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 运行状况: the database, the disk, mail and the last backup, and whatever else can say how it is. */
@Controller
@RequiredArgsConstructor
class HealthController {

    /** Shown in words of their own, or saying nothing but that the program runs, which this page does by itself. */
    private static final Set<String> SHOWN = Set.of("db", "diskSpace", "mail", "backup", "ping");

    private final ReadHealth readHealth;

    @GetMapping("/admin/health")
    String show(Actor actor, Model model) {
        var parts = readHealth.parts(actor);
        model.addAttribute("parts", parts.stream().collect(Collectors.toMap(HealthPart::name, Function.identity())));
        model.addAttribute("others", others(parts));
        model.addAttribute("database", readHealth.database(actor));
        return "operation/health";
    }

    private static List<HealthPart> others(List<HealthPart> parts) {
        return parts.stream()
                .filter(part -> !SHOWN.contains(part.name()))
                .filter(part -> !part.isUp() || part.says())
                .toList();
    }
}
