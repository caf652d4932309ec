package cn.hengli.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GuideReaderTest {

    private final GuideReader reader = new GuideReader("/town", picture -> Optional.of(new PictureSize(640, 480)));

    @Test
    void showsRawHtmlAsItWasTyped() {
        var page = page("# 指南\n\n<script>alert(1)</script>\n\n写 <b onclick=\"go()\">这里</b>。");
        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>").contains("<b onclick=\"go()\">这里</b>");
    }

    @Test
    void leadsNowhereByScript() {
        assertThat(page("[点](javascript:go())").select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void namesHeadsAlikeInAllLanguages() {
        var chinese = reader.read(GuideName.LIAISON, "# 指南\n\n- [填一条，再看][entry]\n\n## 填一条，再看\n\n[entry]: #填一条再看\n");
        var english = reader.read(GuideName.LIAISON, "# Guide\n\n## Fill in `one`\n\n[entry]: #fill-in-one\n");
        assertThat(chinese.title()).isEqualTo("指南");
        assertThat(chinese.topics()).isEqualTo(english.topics()).containsExactly("entry");
        assertThat(Jsoup.parse(chinese.html()).select("a[href=#entry], h2#entry"))
                .hasSize(2);
        assertThat(Jsoup.parse(english.html()).select("h2#entry")).hasSize(1);
    }

    @Test
    void knowsNoHeadThatNobodyNamed() {
        assertThat(reader.read(GuideName.OFFICE, "## 无名\n\n[other]: #别处\n").topics())
                .isEmpty();
    }

    @Test
    void putsTheSitesAddressesInThePlaceOfTheRepositorys() {
        var page = page("[办公室](office.md)\n\n![首页](../images/home.png)");
        assertThat(page.select("a").attr("href")).isEqualTo("/town/help/office");
        var picture = page.select("img").first();
        assertThat(picture.attr("src")).isEqualTo("/town/help/images/home.png");
        assertThat(picture.attr("alt")).isEqualTo("首页");
        assertThat(picture.attr("width")).isEqualTo("640");
        assertThat(picture.attr("height")).isEqualTo("480");
    }

    private Document page(String markdown) {
        return Jsoup.parse(reader.read(GuideName.OFFICE, markdown).html());
    }
}
