package cn.hengli.architecture.bad.plan.web;

import cn.hengli.architecture.bad.plan.persistence.BadPlans;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Of the web, but open to all, knows the persistence, and lets everybody write at once. Abstract, so that no scan makes a bean of it. */
@Controller
public abstract class BadController {

    public String describe(BadPlans plans) {
        return plans.toString();
    }

    @GetMapping("/bad/export")
    void export(HttpServletResponse response) throws IOException {
        response.getWriter().write("all of it");
    }
}
