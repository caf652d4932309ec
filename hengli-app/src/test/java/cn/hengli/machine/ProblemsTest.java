package cn.hengli.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cn.hengli.shared.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;

/** Whatever goes wrong is a problem as in RFC 9457, and shows nothing of the inside. */
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest extends MachineTest {

    private static final String QUARTER = PLAN + "/periods/2019Q4";

    @Autowired
    private LedgerScene scene;

    private Program office;

    @BeforeEach
    void openQuarter() {
        scene.open();
        office = as(Role.OFFICE, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/api/v1/no-such-thing",
                "/api/v2/plans",
                "/api/v1/plans/",
                "/api/v1/plans/2099-1/tasks",
                "/api/v1/plans/00000000-0000-4000-8000-000000000000/units",
                PLAN + "/periods/2019Q9/entries",
                PLAN + "/periods/2019Q3/completeness",
                PLAN + "/periods/x/entries"
            })
    void whatIsNotThereIs404(String path) {
        mustBeProblem(office.get(path), 404, "Not Found");
    }

    @ParameterizedTest
    @CsvSource({
        "unit,  没有这个单位",
        "unit,  00000000-0000-4000-8000-000000000000",
        "unit,  %00",
        "task,  999",
        "task,  x",
        "task,  99999999999999999999",
        "state, LATE",
        "state, submitted"
    })
    void whatAFilterDoesNotKnowIs400AndNamed(String parameter, String value) {
        var answer = office.send(get(QUARTER + "/entries").queryParam(parameter, value.replace("%00", "\0")));
        mustBeProblem(answer, 400, "Bad Request");
        assertThat(answer.json().get("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void whoMayReadNoLedgerIsTold403AndTheTrailKnows() {
        var discipline = as(Role.DISCIPLINE, null);
        for (var path : List.of("/periods", "/periods/2019Q4/entries", "/periods/2019Q4/completeness")) {
            mustBeProblem(discipline.get(PLAN + path), 403, "Forbidden");
        }
        assertThat(jdbc.sql("select count(*) from audit_event where kind = 'NOT_PERMITTED' and source = ?")
                        .param(discipline.place())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothingIsChangedHere(String method) {
        var answer = office.send(request(HttpMethod.valueOf(method), "/api/v1/plans"));
        mustBeProblem(answer, 405, "Method Not Allowed");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void answersAreJsonOnly() {
        mustBeProblem(office.send(get("/api/v1/plans").accept("text/html")), 406, "Not Acceptable");
        assertThat(office.send(head("/api/v1/plans")).status()).isEqualTo(200);
        assertThat(office.send(get("/api/v1/plans").accept("*/*")).type()).startsWith("application/json");
    }

    @Test
    void aBodyThatNobodyAskedForIsPassedOver() {
        var answer =
                office.send(get("/api/v1/plans").contentType("application/json").content("{}"));
        assertThat(answer.status()).isEqualTo(200);
    }

    /** A database that is not there: the reader gets to know that it is our fault, and the log gets to know the rest. */
    @Test
    void whatBreaksInsideStaysInside(CapturedOutput output) {
        jdbc.sql("alter table collective rename to gone").update();
        try {
            mustBeProblem(office.get(PLAN + "/tasks"), 500, "Internal Server Error");
        } finally {
            jdbc.sql("alter table gone rename to collective").update();
        }
        assertThat(output).contains("no answer to GET " + PLAN + "/tasks", "BadSqlGrammarException");
        assertThat(output).doesNotContain(String.valueOf(office.token()));
    }

    private static void mustBeProblem(Program.Answer answer, int status, String title) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isEqualTo(title);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "cn.hengli", "springframework", "SQL", "trace");
    }
}
