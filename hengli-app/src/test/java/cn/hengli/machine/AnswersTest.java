package cn.hengli.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.hengli.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What programs are told, held to what the document says they are told. */
class AnswersTest extends MachineTest {

    private static final String QUARTER = PLAN + "/periods/2019Q4";

    @Autowired
    private LedgerScene scene;

    private Program office;
    private Program liaison;

    @BeforeEach
    void write() {
        scene.written();
        office = as(Role.OFFICE, null);
        liaison = as(Role.LIAISON, scene.unit(LedgerScene.OWN));
    }

    @Test
    void everyAnswerIsAsTheDocumentSays() {
        var document = new Document(office.read("/v3/api-docs"));
        assertThat(document.paths()).hasSize(6).allMatch(path -> path.startsWith("/api/v1/plans"));
        var readers = List.of(
                office,
                liaison,
                as(Role.UNIT_LEADER, scene.unit(LedgerScene.OWN)),
                as(Role.LEADER, null),
                as(Role.SUPERVISOR, null),
                as(Role.DISCIPLINE, null),
                as(Role.ADMINISTRATOR, null),
                with(token(people.open(stranger())).secret()),
                nobody());
        var faults = new ArrayList<String>();
        var statuses = new TreeSet<Integer>();
        for (var path : document.paths()) {
            for (var person : readers) {
                for (var plan : List.of("2018-45", "2099-1")) {
                    var answer = person.get(address(path, plan));
                    statuses.add(answer.status());
                    faults.addAll(document.faults(path, answer));
                }
            }
            faults.addAll(document.faults(
                    path, office.send(get(address(path, "2018-45")).accept("text/plain"))));
        }
        faults.addAll(document.faults(
                "/api/v1/plans/{id}/periods/{quarter}/entries", office.get(QUARTER + "/entries?state=NONE")));
        assertThat(faults).isEmpty();
        assertThat(statuses).containsExactly(200, 401, 403, 404);
    }

    /** A check that finds nothing wrong with anything is none. */
    @Test
    void anAnswerThatIsNotAsTheDocumentSaysIsFound() {
        var document = new Document(office.read("/v3/api-docs"));
        var path = "/api/v1/plans/{id}/periods/{quarter}/entries";
        var answer = office.get(QUARTER + "/entries?state=SUBMITTED");
        for (var breach : List.of("state", "percent", "task", "dueOn", "submittedAt", "late", "light")) {
            var broken = answer.json();
            ((ObjectNode) broken.get(0)).put(breach, "x");
            assertThat(document.faults(path, with(answer, broken))).as(breach).isNotEmpty();
        }
        var less = answer.json();
        ((ObjectNode) less.get(0)).remove("unit");
        assertThat(document.faults(path, with(answer, less))).isNotEmpty();
        var more = answer.json();
        ((ObjectNode) more.get(0)).put("telephone", "1");
        assertThat(document.faults(path, with(answer, more))).isNotEmpty();
    }

    @Test
    void theDocumentSaysHowToGetInAndHowThingsFail() {
        var document = new Document(office.read("/v3/api-docs"));
        assertThat(document.root().get("openapi").asString()).startsWith("3.");
        assertThat(document.root()
                        .at("/components/securitySchemes/token/scheme")
                        .asString())
                .isEqualTo("bearer");
        assertThat(document.root().at("/security/0/token").isArray()).isTrue();
        assertThat(document.root().at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(document.operations()).hasSize(6).allSatisfy(operation -> {
            assertThat(operation.get("summary").asString()).isNotBlank();
            assertThat(operation.get("responses").propertyNames())
                    .contains("200", "401", "403", "406", "429", "500", "503");
            assertThat(operation.path("parameters"))
                    .allSatisfy(parameter ->
                            assertThat(parameter.get("description").asString()).isNotBlank());
        });
        assertThat(document.root().toString()).doesNotContain("Actor", "localhost");
    }

    @Test
    void plansAreFoundByCodeAndById() {
        var plan = office.read("/api/v1/plans").get(0);
        assertThat(plan.get("code").asString()).isEqualTo("2018-45");
        assertThat(plan.get("documentNumber").asString()).isEqualTo("横委办〔2018〕45号");
        assertThat(plan.get("firstQuarter").asString()).isEqualTo("2018Q4");
        assertThat(office.read("/api/v1/plans/" + plan.get("id").asString() + "/tasks"))
                .isEqualTo(office.read(PLAN + "/tasks"));
    }

    @Test
    void tasksNameUnitsAndCollectivesApart() {
        var tasks = office.read(PLAN + "/tasks");
        assertThat(texts(tasks, "number")).hasSize(36).startsWith("1", "2").endsWith("36");
        var units = Set.copyOf(texts(office.read(PLAN + "/units"), "unit"));
        assertThat(tasks).allSatisfy(task -> {
            assertThat(units).containsAll(list(task, "leads")).containsAll(list(task, "supports"));
            assertThat(units).doesNotContainAnyElementsOf(List.of("各村(社区)"));
        });
        assertThat(tasks)
                .anySatisfy(task -> assertThat(list(task, "collectives")).contains("各村(社区)"));
    }

    @Test
    void unitsSayWhatTasksSay() {
        var units = office.read(PLAN + "/units");
        var known = jdbc.sql("select count(*) from unit").query(Integer.class).single();
        assertThat(units).hasSize(known);
        for (var task : office.read(PLAN + "/tasks")) {
            for (var role : List.of("leads", "supports")) {
                var named = StreamSupport.stream(units.spliterator(), false)
                        .filter(unit ->
                                list(unit, role).contains(task.get("number").asString()))
                        .map(unit -> unit.get("unit").asString())
                        .toList();
                assertThat(named).containsExactlyInAnyOrderElementsOf(list(task, role));
            }
        }
    }

    @Test
    void whoReadsAllReadsAllAndALiaisonTheOwnUnit() {
        var all = office.read(QUARTER + "/entries");
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all.toString()).contains(LedgerScene.OWN + "内部情况", LedgerScene.OTHER + "内部情况");
        for (var person : List.of(liaison, as(Role.UNIT_LEADER, scene.unit(LedgerScene.OWN)))) {
            var own = person.read(QUARTER + "/entries");
            assertThat(Set.copyOf(texts(own, "unit"))).containsExactly(LedgerScene.OWN);
            assertThat(own).hasSameSizeAs(office.read(QUARTER + "/entries?unit=" + scene.unit(LedgerScene.OWN)));
            assertThat(person.read(QUARTER + "/entries?unit=" + scene.unit(LedgerScene.OTHER)))
                    .isEmpty();
            assertThat(Set.copyOf(texts(person.read(QUARTER + "/completeness"), "unit")))
                    .containsExactly(LedgerScene.OWN);
            var counts = person.read(PLAN + "/periods").get(0).get("counts");
            assertThat(counts.get("SUBMITTED").asInt()).isEqualTo(1);
        }
        assertThat(office.read(PLAN + "/periods")
                        .get(0)
                        .get("counts")
                        .get("SUBMITTED")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void anEntrySaysWhatTheUnitSaid() {
        var entry = office.read(QUARTER + "/entries?state=SUBMITTED&unit=" + scene.unit(LedgerScene.OWN))
                .get(0);
        assertThat(entry.get("percent").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(entry.get("light").asString()).isEqualTo("YELLOW");
        assertThat(entry.get("dueOn").asString()).isEqualTo("2020-01-10");
        assertThat(entry.get("submittedAt").asString()).startsWith("2020-01-0");
        assertThat(entry.get("late").asBoolean()).isFalse();
        for (var text : List.of("progress", "problems", "nextPlan")) {
            assertThat(entry.get(text).asString()).isEqualTo(LedgerScene.OWN + "内部情况");
        }
    }

    @Test
    void filtersNarrowByUnitTaskAndState() {
        var unit = office.send(get(QUARTER + "/entries").queryParam("unit", LedgerScene.OWN))
                .json();
        assertThat(Set.copyOf(texts(unit, "unit"))).containsExactly(LedgerScene.OWN);
        var alias = jdbc.sql("select alias from unit_alias limit 1")
                .query(String.class)
                .single();
        assertThat(office.send(get(QUARTER + "/entries").queryParam("unit", alias))
                        .json())
                .isNotEmpty();
        assertThat(Set.copyOf(texts(office.read(QUARTER + "/entries?task=2"), "task")))
                .containsExactly("2");
        assertThat(Set.copyOf(texts(office.read(QUARTER + "/entries?state=RETURNED"), "state")))
                .containsExactly("RETURNED");
        assertThat(office.read(QUARTER + "/entries?unit=&task=&state="))
                .hasSameSizeAs(office.read(QUARTER + "/entries"));
    }

    @Test
    void completenessAddsUp() {
        var all = office.read(QUARTER + "/completeness");
        assertThat(all).allSatisfy(unit -> {
            assertThat(unit.get("owed").asInt())
                    .isEqualTo(
                            unit.get("submitted").asInt() + unit.get("missing").asInt());
            assertThat(unit.get("submitted").asInt())
                    .isEqualTo(unit.get("onTime").asInt() + unit.get("late").asInt());
        });
        var own = liaison.read(QUARTER + "/completeness").get(0);
        assertThat(own.get("submitted").asInt()).isEqualTo(3);
        assertThat(own.get("accepted").asInt()).isEqualTo(1);
        assertThat(own.get("returned").asInt()).isEqualTo(1);
        jdbc.sql("update ledger_entry set first_submitted_at = '2020-01-10T16:00Z' where state = 'ACCEPTED'")
                .update();
        assertThat(liaison.read(QUARTER + "/completeness").get(0).get("late").asInt())
                .isEqualTo(1);
        assertThat(texts(liaison.read(QUARTER + "/entries?state=ACCEPTED"), "late"))
                .containsExactly("true");
    }

    private static String address(String path, String plan) {
        return path.replace("{id}", plan).replace("{quarter}", "2019Q4");
    }

    private static Program.Answer with(Program.Answer answer, JsonNode body) {
        return new Program.Answer(answer.status(), answer.type(), body.toString(), answer.response());
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(field).asString())
                .toList();
    }

    private static List<String> list(JsonNode thing, String field) {
        return StreamSupport.stream(thing.get(field).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
