package cn.hengli.help.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The heads of a guide. A line such as {@code [entry]: #fill-in-one-entry} gives a head its name, the same in all languages: the repository's own
 * anchors are made of the words of the head.
 */
final class GuideHeads extends AbstractVisitor {

    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    private final Map<String, String> names = new HashMap<>();
    private final Map<Node, String> anchors = new LinkedHashMap<>();
    private String title = "";

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (definition.getDestination().startsWith("#")) {
            names.put(definition.getDestination(), definition.getLabel());
        }
    }

    @Override
    public void visit(Heading head) {
        var words = WORDS.render(head);
        if (head.getLevel() == 1) {
            title = words;
        } else {
            anchors.put(head, anchor(words));
        }
    }

    /** As GitHub makes it of a head's words. */
    private static String anchor(String words) {
        return "#"
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                        .replace(' ', '-');
    }

    String title() {
        return title;
    }

    /** The name of each head that has one. */
    Map<Node, String> ids() {
        var ids = new LinkedHashMap<Node, String>();
        anchors.forEach((head, anchor) -> {
            var name = names.get(anchor);
            if (name != null) {
                ids.put(head, name);
            }
        });
        return ids;
    }

    /** What to write for the repository's anchors. */
    Map<String, String> anchors() {
        var known = new HashMap<String, String>();
        anchors.values().stream()
                .filter(names::containsKey)
                .forEach(anchor -> known.put(anchor, "#" + names.get(anchor)));
        return known;
    }
}
