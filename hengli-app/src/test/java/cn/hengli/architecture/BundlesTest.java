package cn.hengli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BundlesTest {

    /** Worded before their pages are there. */
    private static final List<String> PAGES_TO_COME = List.of("account.password.", "collective.history.");

    private static final Pattern BLANK = Pattern.compile("\\{(\\d+)");

    private static final Bundles CHINESE = Bundles.chinese();
    private static final Bundles ENGLISH = Bundles.english();
    private static final UsedKeys USED = UsedKeys.ofTheProgram();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(ENGLISH.words().keySet()).isEqualTo(CHINESE.words().keySet());
        assertThat(CHINESE.words()).isNotEmpty().allSatisfy((key, text) -> {
            assertThat(text).isNotBlank();
            assertThat(blanks(ENGLISH.words().get(key))).as(key).isEqualTo(blanks(text));
        });
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(CHINESE.twice()).isEmpty();
        assertThat(ENGLISH.twice()).isEmpty();
    }

    @Test
    void noApostropheSwitchesOffTheBlanks() {
        assertThat(CHINESE.withALostApostrophe()).isEmpty();
        assertThat(ENGLISH.withALostApostrophe()).isEmpty();
        var lost = new Bundles(new TreeMap<>(Map.of("page.lost", "it's {0}")), List.of());
        assertThat(lost.withALostApostrophe()).containsExactly("page.lost");
    }

    @Test
    void everythingAskedForIsThere() {
        assertThat(USED.demanded())
                .isNotEmpty()
                .filteredOn(key -> !CHINESE.words().containsKey(key))
                .isEmpty();
        assertThat(USED.beginnings())
                .filteredOn(beginning -> Bundles.names().contains(beginning.replaceAll("\\..*", "")))
                .allSatisfy(
                        beginning -> assertThat(CHINESE.words().keySet()).anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void nothingIsThereThatNobodyAsksFor() {
        assertThat(CHINESE.words().keySet()).filteredOn(key -> !USED.uses(key)).noneMatch(key -> PAGES_TO_COME.stream()
                .noneMatch(key::startsWith));
    }

    @Test
    void findsWhatIsAskedForAndWhatIsNot() {
        var found = UsedKeys.of(
                "<p th:text=\"#{plan.title}\" title=\"#{plan.due(${day})}\">[[#{|TaskKind.${kind}|}]]</p>",
                "redirect.addFlashAttribute(\"notice\", saved ? \"plan.saved\" : \"plan.kept\"); label(\"plan.label\");",
                "say('plan.script')",
                Set.of("PlanRefusal.CLOSED"),
                Set.of("Role.OFFICE"));
        assertThat(found.demanded())
                .containsExactly("PlanRefusal.CLOSED", "plan.due", "plan.kept", "plan.saved", "plan.title");
        assertThat(List.of(
                        "plan.title", "plan.label", "plan.script", "TaskKind.OPEN", "Role.OFFICE", "typeMismatch.int"))
                .allMatch(found::uses);
        assertThat(List.of("plan.forgotten", "OtherKind.OPEN", "Role.GONE")).noneMatch(found::uses);
    }

    private static List<String> blanks(String text) {
        return Sources.found(BLANK, text).distinct().sorted().toList();
    }
}
