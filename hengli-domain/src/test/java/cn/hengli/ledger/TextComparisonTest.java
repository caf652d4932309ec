package cn.hengli.ledger;

import static cn.hengli.ledger.TextComparison.Kind.ADDED;
import static cn.hengli.ledger.TextComparison.Kind.REMOVED;
import static cn.hengli.ledger.TextComparison.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import cn.hengli.ledger.TextComparison.Segment;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparisonTest {

    private static final String[] ALPHABET =
            "管网建设完成米段😀𠮷，。\n1a".codePoints().mapToObj(Character::toString).toArray(String[]::new);

    @ParameterizedTest
    @CsvSource({
        "完成管网, 完成管网, 1",
        "'', '', 1",
        "完成, '', 0",
        "'', 完成, 0",
        "甲乙, 丙丁, 0",
        "甲乙丙丁, 甲乙丙戊, 0.75",
        "完成十段, 完成十段并验收, 0.727"
    })
    void similarityIsTheShareOfCommonCharacters(String before, String after, double similarity) {
        assertThat(TextComparison.of(before, after).similarity()).isCloseTo(similarity, within(0.001));
    }

    @Test
    void changesStandWhereTheyAre() {
        assertThat(TextComparison.of("完成第一批管网5公里", "完成第二批管网12公里").segments())
                .containsExactly(
                        new Segment(SAME, "完成第"),
                        new Segment(REMOVED, "一"),
                        new Segment(ADDED, "二"),
                        new Segment(SAME, "批管网"),
                        new Segment(REMOVED, "5"),
                        new Segment(ADDED, "12"),
                        new Segment(SAME, "公里"));
    }

    @Test
    void aChanceCharacterDoesNotCutAChangeIntoCrumbs() {
        assertThat(TextComparison.of("进展顺利的工程", "进展缓利慢工程").segments())
                .extracting(Segment::kind)
                .containsExactly(SAME, REMOVED, ADDED, SAME);
    }

    @Test
    void charactersOfTwoHalvesStayWhole() {
        assertThat(TextComparison.of("好😀", "好😁").segments())
                .containsExactly(new Segment(SAME, "好"), new Segment(REMOVED, "😀"), new Segment(ADDED, "😁"));
    }

    @Test
    void segmentsRebuildBothTexts() {
        var random = new Random(20200106);
        for (var round = 0; round < 3000; round++) {
            var before = text(random, random.nextInt(30));
            var after = random.nextBoolean() ? text(random, random.nextInt(30)) : edited(random, before);
            var comparison = TextComparison.of(before, after);
            assertThat(without(comparison, ADDED)).as("before, round %s", round).isEqualTo(before);
            assertThat(without(comparison, REMOVED))
                    .as("after, round %s", round)
                    .isEqualTo(after);
            assertThat(comparison.similarity()).isBetween(0.0, 1.0);
            assertThat(comparison.similarity() == 1).isEqualTo(before.equals(after));
            assertThat(comparison.segments())
                    .noneMatch(segment -> segment.text().isEmpty());
        }
    }

    @Test
    @Timeout(20)
    void theLongestTextsAreComparedAtOnce() {
        var random = new Random(4000);
        var alphabet = "字".codePointAt(0);
        var before = random.ints(4000, alphabet, alphabet + 3000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var after = random.ints(4000, alphabet, alphabet + 3000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThatCode(() -> TextComparison.of(before, after)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"完成验收, 已完成验收工作, 1", "完成验收, 开展宣传, 0", "推进第二批, 第二批已开工, 0.5", "'', 任何, 1", "验, 任何, 1", "推进：第二批！, 推进第二批, 1"
    })
    void aPromiseIsMentionedAsFarAsItsPairsOfCharactersAre(String promise, String report, double share) {
        assertThat(TextComparison.mentioned(promise, report)).isCloseTo(share, within(0.001));
    }

    private static String without(TextComparison comparison, TextComparison.Kind kind) {
        return comparison.segments().stream()
                .filter(segment -> segment.kind() != kind)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, ALPHABET.length)
                .mapToObj(i -> ALPHABET[i])
                .collect(Collectors.joining());
    }

    private static String edited(Random random, String text) {
        var characters = text.codePoints().mapToObj(Character::toString).collect(Collectors.toList());
        for (var edits = random.nextInt(4); edits > 0 && !characters.isEmpty(); edits--) {
            characters.set(random.nextInt(characters.size()), text(random, random.nextInt(3)));
        }
        return String.join("", characters);
    }
}
