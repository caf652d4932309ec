package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.IndicatorId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryMergeTest {

    /** One row of the rule each, for one field: what I started from, what is kept now, what I send. */
    @ParameterizedTest
    @CsvSource({
        "'',  '',  '',  '',  false",
        "'',  '',  我, 我, false",
        "'',  她, '',  她, false",
        "'',  她, 我, 我, true",
        "'',  同, 同, 同, false",
        "旧, 旧, 旧, 旧, false",
        "旧, 旧, 我, 我, false",
        "旧, 旧, '',  '',  false",
        "旧, 她, 旧, 她, false",
        "旧, '',  旧, '',  false",
        "旧, 她, 我, 我, true",
        "旧, '',  我, 我, true",
        "旧, 她, '',  '',  true",
        "旧, '',  '',  '',  false",
        "旧, 同, 同, 同, false"
    })
    void aFieldIsInConflictOnlyIfBothChangedItToDifferentThings(
            String base, String theirs, String mine, String merged, boolean conflict) {
        var merge = EntryMerge.of(progress(base), progress(theirs), progress(mine));
        assertThat(merge.merged()).isEqualTo(progress(merged));
        assertThat(merge.conflicts().contains("progress")).isEqualTo(conflict);
    }

    @Test
    void differentFieldsOfTwoWritersAreBothKept() {
        var merge = EntryMerge.of(
                content(Map.of("percent", "30")),
                content(Map.of("percent", "30", "problems", "缺资金")),
                content(Map.of("percent", "40", "progress", "完成一段")));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).isEqualTo(content(Map.of("percent", "40", "progress", "完成一段", "problems", "缺资金")));
    }

    @Test
    void eachIndicatorIsAFieldOfItsOwn() {
        var pipe = IndicatorId.next();
        var station = IndicatorId.next();
        var merge = EntryMerge.of(
                content(Map.of("actual." + pipe, "10", "actual." + station, "0")),
                content(Map.of("actual." + pipe, "12", "actual." + station, "0")),
                content(Map.of("actual." + pipe, "10", "actual." + station, "1")));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().actuals())
                .containsExactlyInAnyOrder(
                        IndicatorActual.of(pipe, new BigDecimal("12")), IndicatorActual.of(station, BigDecimal.ONE));
    }

    @Test
    void conflictsAreNamedByField() {
        var merge = EntryMerge.of(
                content(Map.of("percent", "30", "light", "GREEN")),
                content(Map.of("percent", "35", "light", "YELLOW", "problems", "缺资金")),
                content(Map.of("percent", "40", "light", "RED", "nextPlan", "推进")));
        assertThat(merge.conflicts()).containsExactlyInAnyOrder("percent", "light");
        assertThat(merge.merged().problems()).isEqualTo("缺资金");
        assertThat(merge.merged().nextPlan()).isEqualTo("推进");
    }

    private static EntryContent progress(String text) {
        return content(text.isEmpty() ? Map.of() : Map.of("progress", text));
    }

    private static EntryContent content(Map<String, String> fields) {
        return EntryContent.of(new TreeMap<>(fields));
    }
}
