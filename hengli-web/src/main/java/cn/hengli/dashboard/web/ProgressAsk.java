package cn.hengli.dashboard.web;

import cn.hengli.dashboard.TaskChoice;
import cn.hengli.light.TaskLight;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What is asked of the dashboard's pages: the quarter, the day as of which, and which tasks; it stands in the address. */
@Getter
@Setter
public class ProgressAsk {

    private @Nullable Quarter quarter;
    private @Nullable LocalDate day;
    private @Nullable Integer group;
    private @Nullable TaskLight light;
    private TaskChoice.@Nullable Matter matter;
    private @Nullable UUID unit;
    private String q = "";

    /** 投影: large, and without what one works with. */
    private boolean projector;

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }

    TaskChoice choice() {
        return new TaskChoice(group, light, matter, unit == null ? null : new UnitId(unit), q);
    }

    public boolean isNarrowed() {
        return group != null || light != null || matter != null || unit != null || !q.isBlank();
    }

    /** The same quarter and day on another page, such as {@code dashboard}. */
    public String on(String page) {
        return page + query(place());
    }

    /** The same quarter and day, and one thing more, such as {@code light} and {@code RED}. */
    public String on(String page, String name, Object value) {
        var parameters = place();
        parameters.put(name, value.toString());
        return page + query(parameters);
    }

    /** Two things more. */
    public String on(String page, String name, Object value, String other, Object its) {
        var parameters = place();
        parameters.put(name, value.toString());
        parameters.put(other, its.toString());
        return page + query(parameters);
    }

    /** All that is asked now, with another quarter. */
    public String in(String page, Quarter another) {
        var parameters = all();
        parameters.put("quarter", another.toString());
        return page + query(parameters);
    }

    /** All that is asked now, with one thing changed. */
    public String same(String page, String name, @Nullable Object value) {
        var parameters = all();
        parameters.remove(name);
        if (value != null) {
            parameters.put(name, value.toString());
        }
        return page + query(parameters);
    }

    private Map<String, String> all() {
        var parameters = place();
        put(parameters, "group", group);
        put(parameters, "light", light);
        put(parameters, "matter", matter);
        put(parameters, "unit", unit);
        put(parameters, "q", q.isBlank() ? null : q.strip());
        return parameters;
    }

    private Map<String, String> place() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "quarter", quarter);
        put(parameters, "day", day);
        put(parameters, "projector", projector ? true : null);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static String query(Map<String, String> parameters) {
        var query = new StringBuilder();
        parameters.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(UriUtils.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
