package cn.hengli.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.TextComparison.Kind;
import cn.hengli.ledger.TextComparison.Segment;
import org.junit.jupiter.api.Test;

class TextPairTest {

    @Test
    void marksOnEachSideWhatThatSideHas() {
        var pair = TextPair.of("progress", "完成测绘，开挖基础。", "完成测绘，铺装广场。");

        assertThat(pair.compared()).isTrue();
        assertThat(pair.before()).extracting(Segment::kind).doesNotContain(Kind.ADDED);
        assertThat(pair.now()).extracting(Segment::kind).doesNotContain(Kind.REMOVED);
        assertThat(text(pair.now())).isEqualTo("完成测绘，铺装广场。");
        assertThat(text(pair.before())).isEqualTo("完成测绘，开挖基础。");
    }

    @Test
    void leavesTextsUnmarkedThatHaveNothingInCommon() {
        var pair = TextPair.of("progress", "甲乙丙丁戊", "走访农户三十家");

        assertThat(pair.compared()).isFalse();
        assertThat(text(pair.now())).isEqualTo("走访农户三十家");
    }

    @Test
    void comparesNothingWithABlank() {
        assertThat(TextPair.of("progress", null, "新").compared()).isFalse();
        assertThat(TextPair.of("progress", "旧", "").now()).isEmpty();
    }

    private static String text(Iterable<Segment> segments) {
        var text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }
}
