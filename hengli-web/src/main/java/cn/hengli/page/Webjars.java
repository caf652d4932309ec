package cn.hengli.page;

/** The one place that knows the versions of what browsers load; the pom pins the same, a test holds both together. */
final class Webjars {

    /** Where htmx lies under {@code /webjars}. */
    static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    /** The folder of Tabulator, which draws the grids. */
    static final String TABULATOR = "/webjars/tabulator-tables/6.3.1/dist";

    /** ECharts with the kinds of charts that are used here. */
    static final String ECHARTS = "/_static/echarts/6.0.0/dist/echarts.common.min.js";

    private Webjars() {}
}
