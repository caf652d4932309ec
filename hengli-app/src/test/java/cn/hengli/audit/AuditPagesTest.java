package cn.hengli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Role;
import cn.hengli.testing.AdminPageTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

class AuditPagesTest extends AdminPageTest {

    private static final String TRAIL = "/admin/audit";

    private final Actor auditor = actor(Role.AUDITOR);
    private final String person = "p" + UUID.randomUUID();

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void showsTextAsTextAndKindsInWords() {
        append(AuditKind.NOT_PERMITTED, "<b>GET</b> /admin", "MAINTAIN_POSTS");

        var row = page(get(auditor, TRAIL + "?person=" + person)).select("tbody tr");

        assertThat(row.text()).contains("无权操作").contains("<b>GET</b> /admin").contains("维护岗位");
        assertThat(row.select("b")).isEmpty();
    }

    @Test
    void readsNewestFirstAPageAtATimeWithTheFilterInTheAddress() {
        for (var number = 1; number <= 60; number++) {
            append(AuditKind.EXPORTED, "file-" + number, "");
        }
        append(AuditKind.SIGNED_IN, "not wanted", "");

        var first = page(get(auditor, TRAIL + "?kind=EXPORTED&from=2020-01-06&to=2020-01-06&person=" + person));
        assertThat(subjects(first)).hasSize(50).startsWith("file-60").endsWith("file-11");
        assertThat(first.select("#kind option[selected]").val()).isEqualTo("EXPORTED");

        var older = first.select(".pager a[rel=next]").attr("href");
        assertThat(older)
                .contains("kind=EXPORTED")
                .contains("from=2020-01-06")
                .contains("person=" + person)
                .contains("before=");
        var second = page(get(auditor, older));
        assertThat(subjects(second)).hasSize(10).startsWith("file-10").endsWith("file-1");
        assertThat(second.select(".pager a[rel=next]")).isEmpty();
        assertThat(second.select(".pager a").attr("href")).doesNotContain("before=");
    }

    @Test
    void readsTheDaysThatWereAskedFor() {
        append(AuditKind.SIGNED_IN, "today", "");

        assertThat(subjects(page(get(auditor, TRAIL + "?to=2020.1.6&person=" + person))))
                .containsExactly("today");
        assertThat(subjects(page(get(auditor, TRAIL + "?from=2020-01-07&person=" + person))))
                .isEmpty();
        assertThat(subjects(page(get(auditor, TRAIL + "?to=2020-01-05&person=" + person))))
                .isEmpty();
    }

    @Test
    void namesDaysThatCannotBeAndTakesAnyTextForAPerson() {
        var unreadable = page(get(auditor, TRAIL + "?from=2020-02-30&to=x"));
        assertThat(unreadable.select("#from-error, #to-error")).hasSize(2);
        assertThat(unreadable.select("#to").val()).isEqualTo("x");
        assertThat(page(get(auditor, TRAIL + "?from=2020-01-06&to=2020-01-05"))
                        .select("#to-error")
                        .text())
                .contains("不能早于");
        var odd = get(auditor, TRAIL + "?person={person}&before=0", "\u0000&a=b{c}%");
        assertThat(status(odd)).isEqualTo(200);
    }

    @Test
    void findsTextInWhatItConcernsWhatIsSaidAndWhereItCameFrom() {
        append(AuditKind.SIGNED_IN, "Subject-One", "detail-two");

        for (var text : List.of("subject-one", "DETAIL-two", "127.0.0.1")) {
            assertThat(subjects(page(get(auditor, TRAIL + "?text={text}&person={person}", text, person))))
                    .containsExactly("Subject-One");
        }
        assertThat(subjects(page(get(auditor, TRAIL + "?text=%25&person=" + person))))
                .isEmpty();
    }

    @Test
    void exportsWhatTheFilterLetsThroughAndNothingElse() {
        for (var number = 1; number <= 1200; number++) {
            append(AuditKind.EXPORTED, "file-" + number, "");
        }
        append(AuditKind.SIGNED_IN, "not wanted", "");

        var answer = get(auditor, TRAIL + "/export?kind=EXPORTED&from=2020-01-06&person=" + person);

        assertThat(answer.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        var lines = text(answer).split("\r\n");
        assertThat(lines).hasSize(1201);
        assertThat(lines[0]).startsWith("\uFEFF\"编号\",\"时间\"");
        assertThat(lines[1]).contains("\"file-1200\"").contains("\"2020-01-06 09:00:00\"");
        assertThat(lines[1200]).contains("\"file-1\"");
        assertThat(page(get(auditor, TRAIL + "?kind=EXPORTED"))
                        .select("tbody tr")
                        .first()
                        .text())
                .contains(auditor.login())
                .contains("kind=EXPORTED", "from=2020-01-06", "person=" + person);
    }

    @Test
    void exportsNoFormula() {
        append(AuditKind.SIGNED_IN, "=HYPERLINK(\"http://evil.example\")", "@SUM(A1)");

        assertThat(text(get(auditor, TRAIL + "/export?person=" + person)))
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\",\"'@SUM(A1)\"");
    }

    @Test
    void exportsNothingForADayThatCannotBe() {
        assertThat(redirect(get(auditor, TRAIL + "/export?from=2020-02-30"))).isEqualTo(TRAIL + "?from=2020-02-30");
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void checksTheChainAndSaysSoInWords() {
        append(AuditKind.SIGNED_IN, "before the check", "");

        var answer = post(auditor, TRAIL + "/check");

        assertThat(redirect(answer)).isEqualTo(TRAIL);
        assertThat(answer.getMvcResult().getFlashMap().get("notice")).isEqualTo("audit.check.whole");
        assertThat(page(get(auditor, TRAIL)).select("tbody tr").first().text())
                .contains("校验审计日志")
                .contains(auditor.login());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void othersAreNotPermitted(Role role) {
        assertThat(status(get(actor(role), TRAIL))).isEqualTo(403);
        assertThat(status(get(actor(role), TRAIL + "/export"))).isEqualTo(403);
        assertThat(status(post(actor(role), TRAIL + "/check"))).isEqualTo(403);
    }

    private void append(AuditKind kind, String subject, String detail) {
        transactions.executeWithoutResult(status ->
                trail.append(new AuditEntry(null, person + " (someone)", kind, subject, detail, "127.0.0.1")));
    }

    private static List<String> subjects(Document page) {
        return page.select("tbody td:nth-child(5)").eachText();
    }
}
