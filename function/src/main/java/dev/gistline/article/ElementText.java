package dev.gistline.article;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads short texts of elements: titles, names and dates. */
final class ElementText {

    private ElementText() {}

    /** The text of an element as a reader sees it; empty for one too long to be a title, a name or a date. */
    static String brief(Element element, int longest) {
        if (holdsMore(element, longest)) {
            return "";
        }
        String text = element.text().strip();
        return text.length() <= longest ? text : "";
    }

    /** Whether more characters stand in the element than {@code longest}, which is told without putting them together. */
    private static boolean holdsMore(Element element, int longest) {
        int count = 0;
        @Nullable Node node = element;
        while (node != null) {
            if (node instanceof TextNode text) {
                String content = text.getWholeText();
                for (int i = 0; i < content.length() && count <= longest; i++) {
                    char c = content.charAt(i);
                    count += c > ' ' && c != '\u00a0' && c != '\u00ad' && c != '\u200b' ? 1 : 0;
                }
                if (count > longest) {
                    return true;
                }
            }
            @Nullable Node next = node.firstChild();
            while (next == null && node != element) {
                next = node.nextSibling();
                node = next == null ? Objects.requireNonNull(node.parent()) : node;
            }
            node = next;
        }
        return false;
    }
}
