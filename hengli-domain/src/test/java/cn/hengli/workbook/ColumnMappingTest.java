package cn.hengli.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.shared.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns of somebody's own sheet hold. */
class ColumnMappingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            序 号, TASK_NUMBER
            任务名称, TASK_TITLE
            责任单位, UNIT
            工作进展, PROGRESS
            完成情况, PROGRESS
            截至第二季度完成情况, PROGRESS
            累计进度（％）, PERCENT
            存在困难, PROBLEMS
            存在的主要问题, PROBLEMS
            下一步打算, NEXT_PLAN
            季度情况 下一步工作打算, NEXT_PLAN
            需协调解决事项, HELP_NEEDED
            本季无进展（原因）, NOTHING
            分管领导, SIGNED_OFF_BY
            """)
    void suggestsWhatAHeadMeans(String head, SheetField field) {
        assertThat(SheetField.suggested(head)).contains(field);
    }

    @Test
    void suggestsNothingForWhatIsNothingOfOurs() {
        for (var head : List.of("备注", "联系电话", "资金（万元）", "上期进展（参考）x")) {
            assertThat(SheetField.named(head)).as(head).isEmpty();
        }
        assertThat(SheetField.suggested("备注")).isEmpty();
    }

    @Test
    void givesEachFieldToOneColumnAndKnownHeadsFirst() {
        var mapping = ColumnMapping.suggested(Map.of(0, "任务名称", 1, "近期工作进展情况说明", 2, "本季进展", 3, "备注"));
        assertThat(mapping.fields()).isEqualTo(Map.of(0, SheetField.TASK_TITLE, 2, SheetField.PROGRESS));
    }

    @Test
    void needsNoAskingWhereEveryHeadIsKnown() {
        assertThat(ColumnMapping.isPlain(Map.of(0, "序号", 1, "本季进展"))).isTrue();
        assertThat(ColumnMapping.isPlain(Map.of(0, "序号", 1, "本季进展", 2, "备注"))).isFalse();
        assertThat(ColumnMapping.isPlain(Map.of(0, "序号", 1, "本季进展", 2, "完成情况"))).isFalse();
        assertThat(ColumnMapping.isPlain(Map.of(0, "单位", 1, "本季进展"))).isFalse();
    }

    @Test
    void knowsALayoutAgainHoweverItsHeadsAreTyped() {
        var layout = ColumnMapping.layout(List.of("任务名称", "进展"));
        assertThat(ColumnMapping.layout(List.of(" 任务 名称", "进展："))).isEqualTo(layout);
        assertThat(ColumnMapping.layout(List.of("进展", "任务名称"))).isNotEqualTo(layout);
    }

    @Test
    void isOfNoUseWithoutATaskOrAnythingToBring() {
        for (var fields : List.of(
                Map.of(0, SheetField.PROGRESS),
                Map.of(0, SheetField.TASK_TITLE, 1, SheetField.UNIT),
                Map.of(0, SheetField.TASK_TITLE, 1, SheetField.PROGRESS, 2, SheetField.PROGRESS))) {
            assertThatThrownBy(() -> new ColumnMapping(fields).mustBeOfUse()).isInstanceOf(Refused.class);
        }
        new ColumnMapping(Map.of(0, SheetField.TASK_TITLE, 1, SheetField.PROGRESS)).mustBeOfUse();
    }
}
