package cn.hengli.browser;

import com.microsoft.playwright.Locator;

/** 任务: what is to be done, by whom and until when; and the pages on which the office changes that. */
public final class TaskPage {

    private static final String TASKS = "/plans/2018-45/tasks";

    private final Visitor visitor;

    private TaskPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static TaskPage open(Visitor visitor, int number) {
        visitor.go(TASKS + "/" + number);
        return new TaskPage(visitor);
    }

    /** The list of all tasks, narrowed by nothing. */
    public static TaskPage list(Visitor visitor) {
        visitor.go(TASKS);
        return new TaskPage(visitor);
    }

    /** What the list says it shows. */
    public Locator shown() {
        return visitor.page().locator(".filter-sum");
    }

    public TaskPage enter(int row) {
        visitor.main().locator("tbody th.cell-title a").nth(row).click();
        visitor.page().waitForURL("**/tasks/*");
        return this;
    }

    public TaskPage edit() {
        visitor.go(visitor.address().replaceFirst("(/tasks/\\d+).*", "$1/edit"));
        return this;
    }

    /** The form behind a button of the page that changes the task. */
    public Form part(String name) {
        visitor.main()
                .locator(".btn-small", new Locator.LocatorOptions().setHasText(name))
                .first()
                .click();
        visitor.page().waitForURL("**/edit/**");
        return Form.main(visitor);
    }

    public TaskPage read() {
        visitor.go(visitor.address().replaceFirst("(/tasks/\\d+).*", "$1"));
        return this;
    }

    public Locator section(String heading) {
        return visitor.main()
                .locator("section.section")
                .filter(new Locator.FilterOptions().setHas(visitor.page().locator("h2:text-is('" + heading + "')")));
    }

    /** The newest change first. */
    public Locator change(int number) {
        return visitor.page().locator(".timeline > li").nth(number);
    }
}
