package dev.gistline.render;

import dev.gistline.json.Json;
import java.util.List;

/** Writes the cards of a page of briefs as an HTML page that links to each brief's own. */
public final class ListPage {

    private ListPage() {}

    /**
     * @param answer what {@code GET /briefs} answered
     * @param pages where a brief's page is, to be followed by its id
     * @param list where the list itself is, to be followed by the query for its next page
     * @param notes plain text to stand above the list, a paragraph each
     */
    public static String of(String answer, String pages, String list, List<String> notes) {
        Json page = Json.of(answer);
        StringBuilder out = new StringBuilder("<div class=\"page\">\n<header>\n<h1>Gistline</h1>\n");
        for (String note : notes) {
            out.append("<p class=\"small\">").append(Html.escape(note)).append("</p>\n");
        }
        out.append("</header>\n<main>\n<table>\n<tr><th>Article</th><th>Actors</th><th>Events</th></tr>\n");
        for (Json card : page.at("briefs").elements()) {
            row(out, card, pages);
        }
        out.append("</table>\n");
        if (page.text("cursor") instanceof String cursor) {
            out.append("<p><a href=\"")
                    .append(Html.escape(list + "?cursor=" + cursor))
                    .append("\">Older ones</a></p>\n");
        }
        return Html.page("Gistline", out.append("</main>\n</div>\n").toString());
    }

    private static void row(StringBuilder out, Json card, String pages) {
        String key = card.at("source").text("key", "");
        String title = card.text("title", key);
        String reason = card.text("reason");
        String published = card.at("published").text("value", "");
        out.append("<tr><td><a href=\"")
                .append(Html.escape(pages + card.text("id", "")))
                .append("\">")
                .append(Html.escape(title.isBlank() ? key : title))
                .append("</a><div class=\"small\">")
                .append(Html.escape(published.isEmpty() ? key : published + " · " + key))
                .append("</div></td><td>");
        if (reason != null) {
            out.append("</td><td>Not briefed: ").append(Html.escape(reason));
        } else {
            List<String> actors = card.at("actors").elements().stream()
                    .limit(4)
                    .map(actor -> actor.text("name", ""))
                    .toList();
            out.append(Html.escape(String.join(", ", actors)))
                    .append("</td><td>")
                    .append((int) card.number("eventCount"));
        }
        out.append("</td></tr>\n");
    }
}
