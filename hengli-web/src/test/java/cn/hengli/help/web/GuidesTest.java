package cn.hengli.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockServletContext;

/** The guides of docs/guide as they stand: complete in both languages, true to the words on the screen, leading nowhere that is not there. */
class GuidesTest {

    private static final Path PICTURES = Path.of("..", "docs", "guide", "images");
    private static final int LARGEST_PICTURE = 120 * 1024;
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Guides guides = new Guides(new MockServletContext());

    @ParameterizedTest
    @EnumSource
    void hasTheSameHeadsAndPicturesInBothLanguages(GuideName name) {
        var chinese = page(name, Locale.SIMPLIFIED_CHINESE);
        var english = page(name, Locale.ENGLISH);
        assertThat(chinese.select("h1")).hasSize(1);
        assertThat(english.select("h1")).hasSize(1);
        assertThat(chinese.select("h2").eachAttr("id"))
                .isEqualTo(english.select("h2").eachAttr("id"))
                .hasSizeBetween(4, 13);
        assertThat(chinese.select("img").eachAttr("src"))
                .isEqualTo(english.select("img").eachAttr("src"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void beginsWithATableOfAllItsHeads(GuideName name) {
        for (var language : LANGUAGES) {
            var page = page(name, language);
            var contents = page.select("ul").first();
            assertThat(contents.select("a").eachText())
                    .isEqualTo(page.select("h2").eachText());
            assertThat(contents.select("a").eachAttr("href"))
                    .isEqualTo(page.select("h2").eachAttr("id").stream()
                            .map(id -> "#" + id)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsNowhereThatIsNotThere(GuideName name) {
        for (var language : LANGUAGES) {
            var page = page(name, language);
            assertThat(page.select("a").eachAttr("href")).allSatisfy(target -> {
                if (target.startsWith("#")) {
                    assertThat(page.select("h2").eachAttr("id")).contains(target.substring(1));
                } else {
                    assertThat(target).startsWith("/help/");
                    assertThat(GuideName.of(target.substring("/help/".length())))
                            .isPresent();
                }
            });
            assertThat(page.select("img")).allSatisfy(picture -> {
                assertThat(picture.attr("alt")).isNotBlank();
                assertThat(PICTURES.resolve(file(picture.attr("src")))).exists();
                assertThat(picture.attr("width")).isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsThingsAsTheScreenDoes(GuideName name) {
        for (var language : LANGUAGES) {
            var words = ScreenWords.in(language);
            var page = page(name, language);
            assertThat(page.select("strong").eachText())
                    .isNotEmpty()
                    .filteredOn(word -> !words.contain(word))
                    .as("bold in %s %s, but on no page", name, language)
                    .isEmpty();
            assertThat(page.text()).as("a mark that marks nothing").doesNotContain("**");
        }
    }

    @Test
    void findsWordsThatAreOnNoPage() {
        var words = ScreenWords.in(Locale.SIMPLIFIED_CHINESE);
        assertThat(words.contain("存草稿")).isTrue();
        assertThat(words.contain("报送全部草稿（3）")).isTrue();
        assertThat(words.contain("存为草稿")).isFalse();
        assertThat(words.contain("草")).isFalse();
    }

    @Test
    void showsSmallPicturesAndAllOfThem() throws IOException {
        var shown = Stream.of(GuideName.values())
                .flatMap(name -> page(name, Locale.ENGLISH).select("img").eachAttr("src").stream())
                .map(GuidesTest::file)
                .distinct()
                .toList();
        try (var files = Files.list(PICTURES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(shown);
        }
        assertThat(shown).allSatisfy(file -> assertThat(Files.size(PICTURES.resolve(file)))
                .isLessThan(LARGEST_PICTURE));
    }

    @Test
    void thePageOfEverySubjectIsFoundInSomeGuide() {
        assertThat(HelpTopic.values()).allSatisfy(topic -> assertThat(GuideName.values())
                .anySatisfy(name ->
                        assertThat(guides.get(name, Locale.ENGLISH).topics()).contains(topic.id())));
    }

    private Document page(GuideName name, Locale language) {
        return Jsoup.parse(guides.get(name, language).html());
    }

    private static String file(String address) {
        return address.replaceFirst(".*/", "");
    }
}
