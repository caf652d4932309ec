package cn.hengli.help.web;

import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Puts the site's addresses in the place of the repository's. */
final class GuideAddresses extends AbstractVisitor {

    private static final String PICTURES = "../images/";

    private final String root;
    private final Map<String, String> anchors;

    /** @param anchors of the repository, and what they are called here */
    GuideAddresses(String root, Map<String, String> anchors) {
        this.root = root;
        this.anchors = anchors;
    }

    @Override
    public void visit(Link link) {
        var target = link.getDestination();
        if (target.endsWith(".md")) {
            link.setDestination(root + "/help/" + target.substring(0, target.length() - ".md".length()));
        } else {
            link.setDestination(anchors.getOrDefault(target, target));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image picture) {
        if (picture.getDestination().startsWith(PICTURES)) {
            picture.setDestination(
                    root + "/help/images/" + picture.getDestination().substring(PICTURES.length()));
        }
    }
}
