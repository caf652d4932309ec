package cn.hengli.rights;

import cn.hengli.testing.Contents;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks what the rows of the table are about, and notes every answer that is not as it says. */
record Visits(
        Asking asking,
        Addresses addresses,
        Forms forms,
        JdbcClient jdbc,
        EntityManager entities,
        TransactionTemplate transaction,
        Contents contents,
        List<String> faults) {

    private static final Set<String> REFUSALS = Set.of("401", "403", "404", "login");

    /** They change nothing but sessions and the trail, write a file, or keep what was uploaded in memory. */
    private static final Set<String> WITHOUT_TRACE = Set.of(
            "/login",
            "/ledger/import",
            "/ledger/import/{id}",
            "/ledger/import/{id}/columns",
            "/admin/audit/check",
            "/admin/backups",
            "/admin/sessions/end",
            "/admin/sessions/unlocking",
            "/account/sessions/end",
            "/account/sessions/end-others");

    /** Where nobody is asked who they are, the trail cannot say who it was. */
    private static final String OPERATION = "/actuator/health";

    /** All rows of one route; what is refused leaves everything as it was, and what is allowed is taken back. */
    void visit(List<RightsRow> rows) {
        var before = contents.now();
        for (var row : rows) {
            var actual = new ArrayList<String>();
            for (var visitor : Visitor.values()) {
                actual.add(
                        row.route().isUnsafe() && !REFUSALS.contains(row.answer(visitor))
                                ? changing(row, visitor)
                                : answer(row, visitor));
            }
            var found = row.what(actual);
            if (!found.equals(row.toString())) {
                faults.add("\n  the table says " + row + "\n  but it is      " + found);
            }
        }
        if (!contents.now().equals(before)) {
            faults.add(
                    "\n  what was refused has changed something: " + rows.get(0).what());
        }
    }

    private String changing(RightsRow row, Visitor visitor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            var before = contents.now();
            var answer = answer(row, visitor);
            if (answer.equals("302") && !WITHOUT_TRACE.contains(row.route().path())) {
                entities.flush();
                if (contents.now().equals(before)) {
                    faults.add("\n  nothing done for " + visitor + ": " + row.what());
                }
            }
            return answer;
        }));
    }

    private String answer(RightsRow row, Visitor visitor) {
        var path = addresses.of(row.route(), row.thing());
        var last = lastEvent();
        try {
            var response = asking.ask(visitor, row.route(), path, forms.of(row.route(), row.thing()));
            var answer = Asking.word(response);
            checkSecrets(row, visitor, response);
            if (visitor != Visitor.NOBODY && isRefusal(answer, row) && !isNoted(last, visitor, row, path, answer)) {
                faults.add("\n  not in the trail for " + visitor + ": " + row.what());
            }
            return answer;
        } catch (Exception broken) {
            // whatever an answer breaks with is one fault of many, and the others are still to be found
            faults.add("\n  " + visitor + ": " + row.what() + broken);
            return "500";
        }
    }

    /** That there is no such thing is no refusal: everybody is told so. */
    private static boolean isRefusal(String answer, RightsRow row) {
        var isThere = row.thing() != Thing.MISSING && row.thing() != Thing.STRAY;
        return !row.route().path().startsWith(OPERATION) && (answer.equals("403") || (answer.equals("404") && isThere));
    }

    private long lastEvent() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_event")
                .query(Long.class)
                .single();
    }

    private boolean isNoted(long after, Visitor visitor, RightsRow row, String path, String answer) {
        return jdbc.sql("""
                        select count(*) from audit_event
                        where id > :after and kind = :kind and subject = :subject and actor_name like :actor
                        """)
                        .param("after", after)
                        .param("kind", answer.equals("404") ? "HIDDEN_ASKED_FOR" : "NOT_PERMITTED")
                        .param("subject", row.route().verb() + " " + path)
                        .param("actor", "%" + visitor.login() + "%")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void checkSecrets(RightsRow row, Visitor visitor, MockHttpServletResponse response) {
        var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        for (var unit : List.of(Thing.OWN, Thing.OTHER)) {
            if (!visitor.reads(unit) && body.contains(Scene.secret(unit))) {
                faults.add("\n  " + visitor + " reads what a unit wrote (" + unit + "): " + row.what());
            }
        }
    }
}
