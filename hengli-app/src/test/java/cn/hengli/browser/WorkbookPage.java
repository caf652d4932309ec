package cn.hengli.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** 离线填报: where a workbook is fetched, brought back, looked at and taken over. */
public final class WorkbookPage {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Visitor visitor;

    private WorkbookPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static WorkbookPage open(Visitor visitor) {
        visitor.go("/ledger/import");
        return new WorkbookPage(visitor);
    }

    /** Presses the link and takes what comes. */
    public byte[] download(String link) throws IOException {
        var download = visitor.page().waitForDownload(() -> visitor.link(link).click());
        return Files.readAllBytes(download.path());
    }

    public WorkbookPage bring(List<FilePayload> files) {
        visitor.page().locator("#files").setInputFiles(files.toArray(FilePayload[]::new));
        visitor.button("上传并核对").click();
        return this;
    }

    public static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, XLSX, content);
    }

    public Locator sum() {
        return visitor.page().locator("#sum");
    }

    public Locator changes() {
        return visitor.page().locator("#confirm tbody tr:not(.group-row)");
    }

    public Locator faults() {
        return visitor.page().locator("#faults tbody tr");
    }

    public Locator result() {
        return visitor.page().locator("#result");
    }

    public WorkbookPage confirm() {
        visitor.page().locator("#confirm button[name=whole]").click();
        return this;
    }
}
