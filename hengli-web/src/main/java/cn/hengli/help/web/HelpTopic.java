package cn.hengli.help.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a guide may have a head for. */
enum HelpTopic {
    HOME("/"),
    LEDGER("/ledger"),
    GRID("/ledger/grid"),
    WORKBOOK("/ledger/import.*"),
    ENTRY("/entries/.*"),
    TOWN("/ledger/town"),
    REVIEW("/review"),
    DASHBOARD("/dashboard|/plans/[^/]+/(dashboard|matrix.*|lights)|/plans/[^/]+/tasks/[^/]+/progress|/light-rules"),
    CLOSING("/plans/[^/]+/periods/[^/]+/(closing|reopening)"),
    CONSOLIDATED("/consolidated|/plans/[^/]+/periods/[^/]+(/(consolidated|completeness|publication).*)?|/ledger/of-.*"),
    PERIODS("/periods|/plans/[^/]+/periods/.*|/ledger/of-.*"),
    EXTENSION("/extensions.*"),
    PLAN("/tasks|/plans.*|/admin/plans.*|/extensions.*"),
    UNITS("/units.*|/admin/units.*"),
    COLLECTIVES("/admin/collectives.*"),
    ACCOUNTS("/admin/accounts.*"),
    POSTS("/admin/posts.*"),
    AUDIT("/admin/audit.*"),
    IMPORT("/admin/import.*"),
    SESSIONS("/admin/sessions.*"),
    OPERATION("/admin/(health|backups).*"),
    ASSISTANCE("/assistance.*"),
    OWN("/account/.*");

    private final Pattern pages;

    HelpTopic(String pages) {
        this.pages = Pattern.compile(pages);
    }

    /** What a page is about, the closest first. */
    static Stream<HelpTopic> of(String path) {
        return Arrays.stream(values()).filter(topic -> topic.pages.matcher(path).matches());
    }

    /** As heads are named. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
