package cn.hengli.help.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a guide's Markdown into what a page shows. Raw HTML in it is shown as it was typed. */
final class GuideReader {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();
    private final String root;
    private final Function<String, Optional<PictureSize>> sizes;

    /**
     * @param root what all addresses of the site begin with; empty where it has a host of its own
     * @param sizes of pictures, by the name of the file
     */
    GuideReader(String root, Function<String, Optional<PictureSize>> sizes) {
        this.root = root;
        this.sizes = sizes;
    }

    Guide read(GuideName name, String markdown) {
        var document = parser.parse(markdown);
        var heads = new GuideHeads();
        document.accept(heads);
        document.accept(new GuideAddresses(root, heads.anchors()));
        var html = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new GuideAttributes(heads.ids(), sizes))
                .build()
                .render(document);
        return new Guide(name, heads.title(), Set.copyOf(heads.ids().values()), html);
    }
}
