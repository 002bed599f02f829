package dev.gistline.render;

import dev.gistline.render.BriefView.ActorView;
import dev.gistline.render.BriefView.EventView;
import dev.gistline.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Writes a brief as one HTML page that needs nothing beside it: the brief on one side, on the other the article, in which
 * every sentence, actor and event of the brief is marked where it stands. All text is escaped, and the page's own content
 * policy lets nothing run or load but its own style and script.
 */
public final class BriefPage {
    private final StringBuilder out = new StringBuilder(32_768);
    private final BriefView brief;

    private BriefPage(BriefView brief) {
        this.brief = brief;
    }

    /**
     * @param canonical a brief's canonical JSON
     */
    public static String of(String canonical) {
        BriefView brief = BriefView.of(canonical);
        BriefPage page = new BriefPage(brief);
        page.write();
        return Html.page(brief.heading(), page.out.toString());
    }

    private void write() {
        out.append("<div class=\"page two\">\n<header>\n<h1>")
                .append(Html.escape(brief.heading()))
                .append("</h1>\n");
        if (brief.reason() != null) {
            out.append("<p><b>Not briefed:</b> ")
                    .append(Html.escape(brief.reason()))
                    .append("</p>\n</header>\n</div>\n");
            return;
        }
        out.append("<p class=\"small\">")
                .append(Html.escape(String.join(" · ", brief.byline())))
                .append(brief.url() == null ? "" : " · " + Html.link(brief.url(), "original"))
                .append("</p>\n</header>\n<main>\n");
        summary();
        timeline();
        actors();
        if (!brief.absences().isEmpty()) {
            out.append("<p class=\"small\">Not found: ")
                    .append(Html.escape(String.join(", ", brief.absences())))
                    .append(".</p>\n");
        }
        out.append("</main>\n<section class=\"article\">\n<h2>Article</h2>\n")
                .append(MarkedText.of(brief))
                .append("</section>\n</div>\n");
    }

    private void summary() {
        out.append("<h2>Summary</h2>\n<p class=\"summary\">");
        for (int i = 0; i < brief.summary().size(); i++) {
            anchor(MarkedText.SENTENCE + i, Html.escape(brief.summary().get(i).in(brief.text())));
            out.append(' ');
        }
        out.append("</p>\n");
    }

    private void timeline() {
        if (brief.timeline().isEmpty()) {
            return;
        }
        out.append("<h2>Timeline</h2>\n<ol class=\"timeline\">\n");
        for (int i = 0; i < brief.timeline().size(); i++) {
            EventView event = brief.timeline().get(i);
            out.append("<li>");
            if (event.date() != null) {
                out.append("<span class=\"date\">")
                        .append(Html.escape(event.date()))
                        .append("</span> ");
            }
            out.append("<span class=\"kind\">")
                    .append(Html.escape(event.kind()))
                    .append("</span> ");
            anchor(MarkedText.EVENT + i, Html.escape(event.what()));
            out.append("<div class=\"small\">")
                    .append(Html.escape(details(event)))
                    .append("</div></li>\n");
        }
        out.append("</ol>\n");
    }

    private static String details(EventView event) {
        StringBuilder details = new StringBuilder();
        if (!event.sources().isEmpty() || !event.targets().isEmpty()) {
            details.append(event.sources().isEmpty() ? "?" : String.join(", ", event.sources()));
            if (!event.targets().isEmpty()) {
                details.append(" → ").append(String.join(", ", event.targets()));
            }
            details.append(" · ");
        }
        details.append(event.modality());
        if (event.attribution() != null) {
            details.append(", says ").append(event.attribution());
        }
        details.append(" · placed by ")
                .append(event.basis().toLowerCase(Locale.ROOT).replace('_', ' '));
        return details.append(String.format(Locale.ROOT, " · confidence %.2f", event.confidence()))
                .toString();
    }

    private void actors() {
        if (brief.actors().isEmpty()) {
            return;
        }
        out.append("<h2>Actors</h2>\n<ul>\n");
        for (int i = 0; i < brief.actors().size(); i++) {
            ActorView actor = brief.actors().get(i);
            out.append("<li><b>")
                    .append(Html.escape(actor.name()))
                    .append("</b> <span class=\"small\">")
                    .append(Html.escape(actor.type().toLowerCase(Locale.ROOT)));
            if (actor.role() != null) {
                out.append(" · ").append(Html.escape(actor.role()));
            }
            if (!actor.aliasesBesideRole().isEmpty()) {
                out.append(" · also ").append(Html.escape(String.join("; ", actor.aliasesBesideRole())));
            }
            out.append(" · ");
            List<Span> mentions = actor.mentions();
            for (int m = 0; m < mentions.size(); m++) {
                anchor(MarkedText.ACTOR + i + "-" + m, Integer.toString(m + 1));
                out.append(' ');
            }
            out.append("</span></li>\n");
        }
        out.append("</ul>\n");
    }

    private void anchor(String place, String html) {
        out.append("<a href=\"#").append(place).append("\">").append(html).append("</a>");
    }
}
