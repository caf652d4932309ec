package cn.hengli.benchmark;

import java.util.List;

/** A page, and who looks at it. */
record MeasuredPage(String name, String login, String path) {

    static final MeasuredPage TRIVIAL = new MeasuredPage("trivial page", "office", "/benchmark/trivial");

    static final String WRITER = "nonglinshuiwuju";

    static List<MeasuredPage> all() {
        return List.of(
                new MeasuredPage("ledger list", WRITER, "/ledger"),
                new MeasuredPage("consolidated ledger", "office", "/plans/2018-45/periods/2019Q4/consolidated"),
                new MeasuredPage("task page", "office", "/plans/2018-45/tasks/26"),
                new MeasuredPage("home, liaison", "yuetangcun", "/"),
                new MeasuredPage("home, unit leader", "yuetangcun-lingdao", "/"),
                new MeasuredPage("home, office", "office", "/"),
                new MeasuredPage("home, leader", "leader", "/"),
                new MeasuredPage("home, supervisor", "supervisor", "/"),
                new MeasuredPage("home, discipline", "discipline", "/"),
                new MeasuredPage("home, administrator", "admin", "/"));
    }
}
