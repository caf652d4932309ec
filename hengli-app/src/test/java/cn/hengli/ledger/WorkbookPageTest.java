package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Actor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A ledger goes out as a workbook, and comes back through the pages. */
abstract class WorkbookPageTest extends PageTest {

    static final String QUARTER = "2019Q2";
    static final String UNIT = "农林水务局";

    @Autowired
    EntryRevisions revisions;

    @Autowired
    private EntrySheets sheets;

    final LedgerRow row(int task) {
        return row(task, UNIT);
    }

    final LedgerRow row(int task, String unit) {
        return stage.row(QUARTER, task, unit);
    }

    final EntryContent content(LedgerRow row) {
        return sheets.find(row.entry()).orElseThrow().content();
    }

    final Book downloaded(Actor actor) {
        return Book.of(
                get(actor, "/ledger/workbook?quarter=" + QUARTER).getResponse().getContentAsByteArray());
    }

    final MvcTestResult brought(Actor actor, MockMultipartFile... files) {
        stage.opened(QUARTER);
        return upload(
                actor,
                "/ledger/import",
                Arrays.asList(files),
                "id",
                UUID.randomUUID().toString(),
                "quarter",
                QUARTER);
    }

    final Document preview(Actor actor, MockMultipartFile... files) {
        var answer = brought(actor, files);
        assertThat(status(answer))
                .as(() -> page(answer).select("#errors").text())
                .isEqualTo(302);
        var preview = get(actor, redirect(answer));
        assertThat(status(preview)).isEqualTo(200);
        return page(preview);
    }

    final MvcTestResult confirm(Actor actor, Document preview, String... more) {
        var form = new ArrayList<String>(
                List.of("fingerprint", preview.select("[name=fingerprint]").val()));
        form.addAll(List.of(more));
        return post(actor, preview.select("#confirm").attr("action"), form.toArray(String[]::new));
    }
}
