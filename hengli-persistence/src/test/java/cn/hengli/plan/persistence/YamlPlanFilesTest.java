package cn.hengli.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cn.hengli.plan.PlanFile;
import cn.hengli.plan.PlanFileRefusal;
import cn.hengli.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlPlanFilesTest {

    private final YamlPlanFiles files = new YamlPlanFiles();

    @Test
    void readsAPlan() throws IOException {
        try (var file = getClass().getResourceAsStream("/plans/small.yaml")) {
            var read = files.read(file);
            var plan = read.document();
            assertThat(plan.unreadable()).isEmpty();
            assertThat(plan.plan().funds().get(0).amount()).isEqualTo(new BigDecimal("170000000.00"));
            assertThat(plan.plan().funds().get(1).amount()).isNull();
            assertThat(plan.tasks().get(1).dueOn()).isNull();
            assertThat(plan.tasks().get(1).continuing()).isTrue();
            assertThat(read.line("tasks[1].supports[2]")).hasValue(30);
            assertThat(read.line("tasks[2].leads[9]")).hasValue(44);
            assertThat(read.line("nothing.of.the.kind")).isEmpty();
        }
    }

    @Test
    void namesWhatItCannotMakeOutWithItsPlace() throws IOException {
        var read = read("""
                        plan: {code: [1], title: a, titel: b, title: c, issuedOn: 2018-02-30, firstQuarter: 2018Q5, funds: 3}
                        units: [{name: x, kind: VILLAGES}, y]
                        tasks:
                          - {number: 一, continuing: yes, leads: [{a: b}], indicators: [{target: 12O}]}
                        extra: 1
                        """);
        assertThat(read.document().unreadable())
                .extracting(problem -> problem.field() + " " + problem.reason())
                .containsExactly(
                        "plan.title KEY_TWICE",
                        "plan.code TEXT_EXPECTED",
                        "plan.issuedOn NOT_A_DATE",
                        "plan.firstQuarter NOT_A_QUARTER",
                        "plan.funds LIST_EXPECTED",
                        "plan.titel UNKNOWN_KEY",
                        "units[1].kind NOT_ONE_OF",
                        "units[2] MAPPING_EXPECTED",
                        "tasks[1].number NOT_A_NUMBER",
                        "tasks[1].leads[1] TEXT_EXPECTED",
                        "tasks[1].continuing NOT_TRUE_OR_FALSE",
                        "tasks[1].indicators[1].target NOT_A_NUMBER",
                        "extra UNKNOWN_KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan: {",
                "plan: \u0000",
                "plan: &a [*a]",
                "a: &a [x, x]\nb: *a",
                "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: b}}}}}}}}}}}}",
                "plan: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
                "--- 1\n--- 2"
            })
    void refusesWhatIsNoPlanAtAll(String text) {
        assertThatThrownBy(() -> read(text)).asInstanceOf(type(Refused.class)).satisfies(refused -> assertThat(
                        refused.problems().get(0).reason())
                .isEqualTo(PlanFileRefusal.NOT_READABLE));
    }

    @Test
    void saysInWhichLineItGaveUp() {
        assertThatThrownBy(() -> read("plan:\n  code: a\n code: b"))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused ->
                        assertThat(refused.problems().get(0).arguments()).containsExactly(3));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        var gb = "plan: 横沥镇推进乡村振兴战略".getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> files.read(new ByteArrayInputStream(gb))).isInstanceOf(Refused.class);
    }

    @Test
    void readsAByteOrderMark() throws IOException {
        assertThat(read("\uFEFFplan: {code: a}").document().plan().code()).isEqualTo("a");
    }

    @Test
    void refusesALargeFile() {
        var large = new ByteArrayInputStream(new byte[2_000_000]);
        assertThatThrownBy(() -> files.read(large))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused ->
                        assertThat(refused.problems().get(0).reason()).isEqualTo(PlanFileRefusal.TOO_LARGE));
    }

    @Test
    void refusesADeepFileInNoTime() {
        assertTimeout(Duration.ofSeconds(5), () -> assertThatThrownBy(() -> read("[".repeat(1_000_000)))
                .isInstanceOf(Refused.class));
    }

    private PlanFile read(String text) throws IOException {
        return files.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
