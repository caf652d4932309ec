package cn.hengli.rights;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNullElse;

import cn.hengli.ledger.LedgerRow;
import cn.hengli.testing.People;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/** What a form sends that would change something if it were allowed: a refusal must not owe itself to a wrong field. */
record Forms(Things things) {

    private static final Map<String, String> NEW_UNIT =
            Map.of("name", "新设办", "from", "2019-1-1", "kind", "DEPARTMENT", "pinyin", "xin she ban", "position", "7");
    private static final Map<String, String> MILESTONE = Map.of("name", "另一节点", "dueOn", "2020-05-01");
    private static final Map<String, String> INDICATOR =
            Map.of("name", "另一指标", "unitOfMeasure", "个", "counting", "SUM", "target", "12", "basis", "会议纪要");

    /** As the preview hands it on: an account for one administrator, a post for the other. */
    private static final String STAFF = """
            {"accounts": {"name": "账号", "lines": [{"row": 2, "fields": {"login": "rightsfile", "name": "新人"}}]},
             "posts": {"name": "岗位", "lines": [{"row": 2, "fields": {"title": "丁岗位", "role": "督查办"}}]}}
            """;

    Map<String, String> of(Route route, Thing thing) {
        var path = route.path();
        if (path.startsWith("/entries/")) {
            return ofEntry(path, thing);
        } else if (path.startsWith("/assistance")) {
            return ofAssistance();
        } else if (path.startsWith("/ledger/town")) {
            return ofTown(path);
        } else if (path.startsWith("/extensions/")) {
            return Map.of(
                    "task",
                    things.task(),
                    "askedFor",
                    "2020-12-31",
                    "reason",
                    "工期不足",
                    "version",
                    "0",
                    "dueOn",
                    "2020-11-30",
                    "to",
                    "2020-12-31");
        } else if (path.startsWith("/plans/{plan}")) {
            return ofTask(path);
        } else if (path.startsWith("/admin/accounts")) {
            return ofAccount(path, thing);
        } else if (path.startsWith("/admin/posts")) {
            return ofPost(path, thing);
        } else if (path.startsWith("/admin/units")) {
            return ofUnit(path, thing);
        }
        return others(path);
    }

    private Map<String, String> ofEntry(String path, Thing thing) {
        var version = thing == Thing.MISSING
                ? "1"
                : String.valueOf(things.entry(thing, path).revision());
        return Map.of("version", version, "progress", "改写", "percent", "55", "light", "GREEN", "reason", "请补充");
    }

    /** Of the task that the visitor's unit leads; what was asked first is taken back. */
    private Map<String, String> ofAssistance() {
        return Map.of(
                "task", Addresses.PLAN + "/" + AskedItems.TASK_OF_OWN,
                "asker", things.own().toString(),
                "asked", things.asked().supporting().toString(),
                "thing", "提供资料",
                "wantedOn", "2020-02-01",
                "step", "WITHDRAW",
                "revision", "1",
                "note", "不再需要");
    }

    private Map<String, String> ofTask(String path) {
        if (path.contains("/milestones")) {
            return with(MILESTONE, versionOf("milestone"));
        } else if (path.contains("/indicators")) {
            return with(INDICATOR, versionOf("indicator"));
        } else if (path.contains("/assignments/{id}")) {
            return Map.of("version", versionOf("assignment"));
        }
        return Map.of(
                "version", things.versionOfTask(Addresses.TASK),
                "role", "SUPPORT",
                "assignee", "unit:" + things.unitOutside(Addresses.TASK),
                "startsOn", "2018-10-01",
                "dueOn", "2020-10-31");
    }

    private String versionOf(String part) {
        return things.versionOfTask(things.parts(part).get(0).task());
    }

    private Map<String, String> ofAccount(String path, Thing thing) {
        if (thing == Thing.NONE) {
            return Map.of("login", "rightsnew", "name", "新人");
        }
        var account = path.endsWith("/enabling") ? things.disabled() : things.target();
        return Map.of("version", things.version("account", account), "name", "改名");
    }

    private Map<String, String> ofPost(String path, Thing thing) {
        if (thing == Thing.NONE) {
            return Map.of("title", "丙岗位", "role", "LEADER");
        }
        return Map.of(
                "version",
                things.version("post", things.post()),
                "title",
                "改称",
                "account",
                things.spare().toString(),
                "substitute",
                String.valueOf(path.endsWith("/appointment")),
                "since",
                "2020-01-06",
                "day",
                "2020-01-06");
    }

    private Map<String, String> ofUnit(String path, Thing thing) {
        if (thing == Thing.NONE) {
            return NEW_UNIT;
        }
        var version = thing == Thing.MISSING ? "0" : things.version("unit", things.unit(thing));
        return path.endsWith("/name")
                ? Map.of("version", version, "name", "改名局", "from", "2020-02-01", "pinyin", "gai ming ju")
                : Map.of(
                        "version", version,
                        "kind", "DEPARTMENT",
                        "pinyin", "nong",
                        "position", "3",
                        "handler", "某某",
                        "on", "2020-02-01");
    }

    /** A row of another unit, as the grid of all units shows it. */
    private Map<String, String> ofTown(String path) {
        var place = Map.of("quarter", Scene.QUARTER, "state", "light=RED", "name", "另一视图");
        return switch (path) {
            case "/ledger/town/acceptance" ->
                with(place, "chosen", ticked(things.ofOther().submitted()));
            case "/ledger/town/reminders" ->
                with(place, "chosen", ticked(things.ofOther().draft()));
            case "/ledger/town/notes/{id}" -> with(place, "text", "先打电话");
            default -> with(place, "version", "0");
        };
    }

    private Map<String, String> others(String path) {
        var all = Map.ofEntries(
                entry("/login", Map.of("username", "x" + UUID.randomUUID(), "password", "x")),
                entry("/account/password", Map.of("current", People.PASSWORD, "wanted", "short", "repeated", "short")),
                entry("/account/tokens", Map.of("name", "报表程序", "days", "30")),
                entry(
                        "/admin/collectives",
                        Map.of("name", "新集合", "members", things.other().toString())),
                entry(
                        "/admin/collectives/{id}",
                        Map.of(
                                "version", things.version("collective", things.collective()),
                                "name", "改称集合",
                                "members", things.other().toString())),
                entry("/admin/plans", Map.of("content", nextPlan())),
                entry("/plans/{code}/periods/{quarter}/opening", Map.of("dueOn", "2020-4-10")),
                entry("/plans/{code}/periods/{quarter}/adjustment", Map.of("fingerprint", things.difference())),
                entry("/plans/{code}/periods/{quarter}/due-date", Map.of("dueOn", "2020-1-20")),
                entry(
                        "/plans/{code}/periods/{quarter}/consolidated/{number}",
                        Map.of("revision", "0", "summary", "汇总意见", "light", "GREEN", "lightReason", "现场核实")),
                entry("/plans/{code}/periods/{quarter}/publication/withdrawal", Map.of("reason", "有误")),
                entry("/plans/{code}/periods/{quarter}/closing", Map.of("allTheSame", "true")),
                entry("/plans/{code}/periods/{quarter}/reopening", Map.of("reason", "有误")),
                entry(
                        "/light-rules",
                        Map.of(
                                "seen", "1",
                                "from", "2020Q4",
                                "greenWithin", "6",
                                "yellowWithin", "16",
                                "missingForRed", "2",
                                "reason", "试行一季后收紧")),
                entry("/ledger/import", Map.of("id", UUID.randomUUID().toString(), "quarter", Scene.QUARTER)),
                entry("/ledger/import/{id}", Map.of("fingerprint", "x")),
                entry("/ledger/import/{id}/columns", Map.of("table", "0-0")),
                entry("/admin/import", Map.of("id", Things.MISSING, "content", STAFF)),
                entry("/account/sessions/end", Map.of("session", Things.MISSING)),
                entry("/admin/sessions/end", Map.of("session", Things.MISSING)),
                entry("/admin/sessions/unlocking", Map.of("login", "nobody", "address", "10.0.0.9")),
                entry(
                        "/review/acceptance",
                        Map.of("chosen", ticked(things.ofOther().submitted()))));
        return requireNonNullElse(all.get(path), Map.of());
    }

    private static String ticked(LedgerRow row) {
        return row.entry() + ":" + row.revision();
    }

    /** The shipped one under another number. */
    static String nextPlan() {
        try {
            return new ClassPathResource("plans/hengli-2018-45.yaml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("code: \"2018-45\"", "code: \"2021-1\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> with(Map<String, String> form, String version) {
        return with(form, "version", version);
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var all = new HashMap<>(form);
        all.put(field, value);
        return all;
    }
}
