package cn.hengli.page;

import org.springframework.stereotype.Component;

/** The one place that knows the versions of what browsers load; the pom pins the same, a test holds both together. */
@Component("webjars")
class Webjars {

    /** Where htmx lies under {@code /webjars}. */
    public String getHtmx() {
        return "/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    }
}
