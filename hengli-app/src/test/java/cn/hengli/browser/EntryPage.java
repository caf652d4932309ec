package cn.hengli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** 条目: one entry, to write or to read. */
public final class EntryPage {

    private static final Pattern ADDRESS = Pattern.compile("/entries/[0-9a-f-]{36}(/draft|/submission)?([#?].*)?$");

    private final Visitor visitor;

    private EntryPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The page of an entry that is already open, or on its way. */
    public static EntryPage at(Visitor visitor) {
        visitor.page().waitForURL(ADDRESS);
        return new EntryPage(visitor);
    }

    public static EntryPage open(Visitor visitor, String address) {
        visitor.go(address);
        return at(visitor);
    }

    /** The path of the entry, whatever was last sent from its page. */
    public String address() {
        return visitor.address().replaceFirst("(/entries/[0-9a-f-]{36}).*", "$1");
    }

    public String id() {
        return address().substring("/entries/".length());
    }

    public Locator field(String name) {
        return visitor.page().locator("#entry [name='" + name + "']");
    }

    public EntryPage type(String name, String text) {
        field(name).fill(text);
        return this;
    }

    public EntryPage declare(String light) {
        visitor.page().locator("#entry input[name=light][value=" + light + "]").check();
        return this;
    }

    public String typed(String name) {
        return field(name).inputValue();
    }

    /** What the line beside the buttons says of saving. */
    public Locator saved() {
        return visitor.page().locator("#saved");
    }

    /** The page saves by itself a moment after typing; the line turns when it has. */
    public EntryPage waitUntilSaved() {
        assertThat(saved()).hasClass(Pattern.compile("is-saved"));
        return this;
    }

    public Locator trouble(String name) {
        return visitor.page().locator("[data-error-for='" + name + "']");
    }

    public Locator errors() {
        return visitor.page().locator("#errors");
    }

    public Locator notice() {
        return visitor.page().locator(".notice-ok");
    }

    public Locator state() {
        return visitor.page().locator(".page-head .badge");
    }

    public void save() {
        visitor.button("存草稿").click();
    }

    public Locator submission() {
        return visitor.page().locator("button[form=entry].btn-primary");
    }

    public void submit() {
        submission().click();
    }

    public void withdraw() {
        visitor.button("撤回修改").click();
    }

    public EntryPage attach(Path... files) {
        visitor.page().locator("#files").setInputFiles(files);
        return this;
    }

    public Locator attachments() {
        return visitor.page().locator("#attachment-list");
    }

    public EntryPage reload() {
        visitor.page().reload();
        return this;
    }

    public Page page() {
        return visitor.page();
    }

    public Visitor visitor() {
        return visitor;
    }
}
