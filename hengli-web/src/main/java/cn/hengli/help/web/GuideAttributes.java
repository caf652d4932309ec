package cn.hengli.help.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What the elements of a guide carry: names of heads, sizes of pictures, the look of tables. */
record GuideAttributes(Map<Node, String> ids, Function<String, Optional<PictureSize>> sizes)
        implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        var id = ids.get(node);
        if (id != null) {
            attributes.put("id", id);
        }
        if (tag.equals("table")) {
            attributes.put("class", "table");
        }
        if (node instanceof Image picture) {
            // known before the picture is there: who came for a head far down stays at it
            sizes.apply(picture.getDestination().replaceFirst(".*/", "")).ifPresent(size -> {
                attributes.put("width", String.valueOf(size.width()));
                attributes.put("height", String.valueOf(size.height()));
            });
        }
    }
}
