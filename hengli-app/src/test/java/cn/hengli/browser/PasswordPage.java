package cn.hengli.browser;

/** 修改密码 */
public final class PasswordPage {

    private final Visitor visitor;

    private PasswordPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The page, after a sign-in that leads nowhere else. */
    public static PasswordPage at(Visitor visitor) {
        visitor.page().waitForURL("**/account/password");
        return new PasswordPage(visitor);
    }

    public PasswordPage change(String current, String wanted) {
        change(current, wanted, wanted);
        return this;
    }

    public void change(String current, String wanted, String repeated) {
        Form.main(visitor)
                .type("current", current)
                .type("wanted", wanted)
                .type("repeated", repeated)
                .send();
    }
}
