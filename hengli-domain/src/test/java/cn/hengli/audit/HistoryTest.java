package cn.hengli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HistoryTest {

    @Test
    void showsTheNewestStepFirstAndWhatEachChanged() {
        var history = History.of(List.of(
                revision(Map.of("name.2018-09-01", "国土分局", "kind", "DEPARTMENT")),
                revision(Map.of("name.2018-09-01", "国土分局", "name.2019-03-01", "自然资源分局", "kind", "DEPARTMENT")),
                revision(Map.of("indicator.1.target", "79"))));
        assertThat(history.steps()).extracting(step -> step.changes().size()).containsExactly(4, 1, 2);
        assertThat(history.steps()).extracting(History.Step::isFirst).containsExactly(false, false, true);
    }

    @Test
    void aFieldOfWhichThereAreSeveralIsLabelledApartFromItsNumber() {
        var change = new Revision.Change("indicator.12.target", null, "79");
        assertThat(change.label()).isEqualTo("indicator.target");
        assertThat(change.qualifier()).isEqualTo("12");
        assertThat(new Revision.Change("dueOn", null, "x").qualifier()).isEmpty();
    }

    private static Revision revision(Map<String, String> content) {
        return new Revision(Instant.EPOCH, null, "x", null, new TreeMap<>(content));
    }
}
