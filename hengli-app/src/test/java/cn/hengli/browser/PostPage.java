package cn.hengli.browser;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** 岗位: who holds it, held it and will hold it. */
public final class PostPage {

    private final Visitor visitor;

    private PostPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static PostPage make(Visitor administrator, String title, String role, String unit) {
        administrator.go("/admin/posts/new");
        Form.main(administrator)
                .type("title", title)
                .choose("role", role)
                .choose("unit", unit)
                .sendAndRead("岗位已设立，请任命任岗人。");
        return new PostPage(administrator);
    }

    public static PostPage find(Visitor administrator, String title) {
        administrator.go("/admin/posts?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
        administrator.main().locator("tbody th a").first().click();
        administrator.page().waitForURL("**/admin/posts/*-*");
        return new PostPage(administrator);
    }

    /** @param person as the list names candidates: name and, in brackets, login */
    public void appoint(String person) {
        take("任命", person, "已任命。");
    }

    public void substitute(String person) {
        take("增加替岗人", person, "已任命。");
    }

    public void handOver(String person) {
        take("交接", person, "交接已办理。");
    }

    private void take(String step, String person, String notice) {
        visitor.link(step).click();
        visitor.mustBeAccessible();
        Form.main(visitor).choose("account", person).sendAndRead(notice);
    }

    /** One row a holder, the present one first. */
    public Locator holders() {
        return visitor.main().locator("tbody tr");
    }
}
