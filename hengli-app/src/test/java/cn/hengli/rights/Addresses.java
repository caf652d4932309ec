package cn.hengli.rights;

import java.util.regex.Pattern;

/** Puts real ids in the place of a route's variables. */
record Addresses(Things things) {

    static final String PLAN = "2018-45";

    /** The task of routes that are about a task and none of its parts. */
    static final int TASK = 1;

    private static final int NO_TASK = 999;
    private static final Pattern PART = Pattern.compile("/(milestone|indicator|assignment)s/\\{id}");
    private static final Pattern LAST_VARIABLE = Pattern.compile("\\{(\\w+)}(?!.*\\{)");

    String of(Route route, Thing thing) {
        var path = route.path().replace("**", "x");
        if (thing == Thing.NONE) {
            return path;
        }
        return thing == Thing.MISSING ? ofNothing(path) : ofSomething(path, thing);
    }

    /** Only the last thing that is named is missing; so that a quarter can be opened, it must not be there. */
    private String ofNothing(String path) {
        var last = LAST_VARIABLE.matcher(path);
        if (!last.find()) {
            throw new IllegalArgumentException(path);
        }
        var opening = path.endsWith("/opening");
        return known(
                switch (last.group(1)) {
                    case "code" -> path.replace("{code}", "2099-1");
                    case "quarter" -> opening ? path.replace("{code}", "2099-1") : path.replace("{quarter}", "2020Q4");
                    case "number" -> path.replace("{number}", String.valueOf(NO_TASK));
                    default -> path.replace(last.group(), Things.MISSING);
                });
    }

    private String ofSomething(String path, Thing thing) {
        var part = PART.matcher(path);
        if (part.find()) {
            var parts = things.parts(part.group(1));
            var named = parts.get(thing == Thing.STRAY ? 1 : 0).id();
            return known(path.replace("{number}", String.valueOf(parts.get(0).task()))
                    .replace("{id}", named));
        }
        if (path.startsWith("/admin/posts")) {
            var holding = path.contains("{holding}")
                    ? things.holding(thing == Thing.STRAY ? things.otherPost() : things.post())
                    : "";
            return path.replace("{id}", things.post()).replace("{holding}", holding);
        }
        return known(path.replace("{id}", id(path, thing)));
    }

    private String id(String path, Thing thing) {
        if (path.startsWith("/entries/")) {
            return things.entry(thing, path).entry().toString();
        } else if (path.startsWith("/assistance/")) {
            return things.asked().item(thing).toString();
        } else if (path.startsWith("/attachments/")) {
            return things.entries(thing).file().id().toString();
        } else if (path.startsWith("/extensions/")) {
            return things.extension(thing).toString();
        } else if (path.startsWith("/admin/accounts/")) {
            return (path.endsWith("/enabling") ? things.disabled() : things.target()).toString();
        } else if (path.startsWith("/admin/collectives/")) {
            return things.collective();
        } else if (path.startsWith("/ledger/town/notes/")) {
            return things.ofOwn().draft().entry().toString();
        } else if (path.startsWith("/ledger/town/views/")) {
            return things.view();
        } else if (path.startsWith("/account/tokens/")) {
            return things.token().toString();
        } else if (path.startsWith("/api/")) {
            return PLAN;
        }
        return things.unit(thing).toString();
    }

    private String known(String path) {
        // where there is an id before the last one, it is a post's, and a plan's for programs
        return path.replace("{id}", path.startsWith("/api/") ? PLAN : things.post())
                .replace("{code}", PLAN)
                .replace("{plan}", PLAN)
                .replace("{requiredMetricName}", "jvm.memory.used")
                .replace("{guide}", "office")
                .replace("{kind}", "course")
                .replace("{quarter}", path.endsWith("/opening") ? "2020Q1" : Scene.QUARTER)
                .replace("{number}", String.valueOf(TASK))
                .replace("{task}", things.task())
                .replace("{unit}", things.other().toString());
    }
}
