package cn.hengli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.audit.Revision.Change;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RevisionTest {

    @Test
    void namesWhatIsNewChangedAndGone() {
        var before = revision(Map.of("dueOn", "2020-11-30", "leads", "农资办", "note", "a"));
        var after = revision(Map.of("dueOn", "2020-12-31", "leads", "农资办", "supports", "财政分局"));
        assertThat(after.changesSince(before))
                .containsExactly(
                        new Change("dueOn", "2020-11-30", "2020-12-31"),
                        new Change("note", "a", null),
                        new Change("supports", null, "财政分局"));
    }

    @Test
    void theFirstRevisionIsNewAltogether() {
        assertThat(revision(Map.of("name", "水务中心")).changesSince(null))
                .containsExactly(new Change("name", null, "水务中心"));
    }

    private static Revision revision(Map<String, String> content) {
        return new Revision(Instant.EPOCH, null, "x", null, new TreeMap<>(content));
    }
}
