package dev.gistline.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the cards of a page of briefs as an HTML page that links to each brief's own. */
public final class ListPage {

    private ListPage() {}

    /**
     * @param answer what {@code GET /briefs} answered
     * @param pages where a brief's page is, to be followed by its id
     * @param notes plain text to stand above the list, a paragraph each
     */
    public static String of(String answer, String pages, List<String> notes) {
        StringBuilder out = new StringBuilder("<div class=\"page\">\n<header>\n<h1>Gistline</h1>\n");
        for (String note : notes) {
            out.append("<p class=\"small\">").append(Html.escape(note)).append("</p>\n");
        }
        out.append("</header>\n<main>\n<table>\n<tr><th>Article</th><th>Actors</th><th>Events</th></tr>\n");
        for (Map<String, @Nullable Object> card : JsonTree.objects(JsonTree.object(answer), "briefs")) {
            row(out, card, pages);
        }
        return Html.page("Gistline", out.append("</table>\n</main>\n</div>\n").toString());
    }

    private static void row(StringBuilder out, Map<String, @Nullable Object> card, String pages) {
        String key = JsonTree.text(JsonTree.object(card, "source"), "key", "");
        String title = JsonTree.text(card, "title", key);
        String reason = JsonTree.text(card, "reason");
        String published = JsonTree.text(JsonTree.object(card, "published"), "value", "");
        out.append("<tr><td><a href=\"")
                .append(Html.escape(pages + JsonTree.text(card, "id", "")))
                .append("\">")
                .append(Html.escape(title.isBlank() ? key : title))
                .append("</a><div class=\"small\">")
                .append(Html.escape(published.isEmpty() ? key : published + " · " + key))
                .append("</div></td><td>");
        if (reason != null) {
            out.append("</td><td>Not briefed: ").append(Html.escape(reason));
        } else {
            List<String> actors = JsonTree.objects(card, "actors").stream()
                    .limit(4)
                    .map(actor -> JsonTree.text(actor, "name", ""))
                    .toList();
            out.append(Html.escape(String.join(", ", actors)))
                    .append("</td><td>")
                    .append((int) JsonTree.number(card, "eventCount"));
        }
        out.append("</td></tr>\n");
    }
}
