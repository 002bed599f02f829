package dev.gistline.render;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The article as HTML, cut wherever a place of the brief begins or ends, each piece naming the places it lies in. */
final class MarkedText {
    static final String SENTENCE = "s";
    static final String EVENT = "e";
    static final String ACTOR = "a";

    private record Place(String name, Span span) {}

    private MarkedText() {}

    static String of(BriefView brief) {
        List<Place> places = places(brief);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, brief.text().length()));
        for (Place place : places) {
            cuts.add(place.span.start());
            cuts.add(place.span.end());
        }
        StringBuilder out = new StringBuilder(brief.text().length() * 2);
        out.append("<p>");
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            Span piece = new Span(from, to);
            piece(out, piece, brief.text(), places);
            from = to;
        }
        return out.append("</p>\n").toString();
    }

    private static List<Place> places(BriefView brief) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < brief.summary().size(); i++) {
            places.add(new Place(SENTENCE + i, brief.summary().get(i)));
        }
        for (int i = 0; i < brief.timeline().size(); i++) {
            for (Span evidence : brief.timeline().get(i).evidence()) {
                places.add(new Place(EVENT + i, evidence));
            }
        }
        for (int i = 0; i < brief.actors().size(); i++) {
            List<Span> mentions = brief.actors().get(i).mentions();
            for (int m = 0; m < mentions.size(); m++) {
                places.add(new Place(ACTOR + i + "-" + m, mentions.get(m)));
            }
        }
        return places.stream().filter(place -> !place.span.isEmpty()).toList();
    }

    private static void piece(StringBuilder out, Span piece, String text, List<Place> places) {
        List<Place> around =
                places.stream().filter(place -> place.span.contains(piece)).toList();
        String html = paragraphs(Html.escape(piece.in(text)), !around.isEmpty());
        if (around.isEmpty()) {
            out.append(html);
            return;
        }
        List<String> names = around.stream().map(Place::name).distinct().toList();
        String kinds = String.join(
                " ", names.stream().map(name -> name.substring(0, 1)).distinct().toList());
        out.append("<span class=\"").append(kinds).append('"');
        // A place is linked to where its first piece begins; an element has one name, so nested places get inner ones.
        List<String> begun = around.stream()
                .filter(place -> place.span.start() == piece.start() && isFirst(place, places))
                .map(Place::name)
                .toList();
        if (!begun.isEmpty()) {
            out.append(" id=\"").append(begun.getFirst()).append('"');
        }
        out.append(" data-in=\"").append(String.join(" ", names)).append("\">");
        for (String name : begun.subList(begun.isEmpty() ? 0 : 1, begun.size())) {
            out.append("<span id=\"").append(name).append("\"></span>");
        }
        out.append(html).append("</span>");
    }

    private static boolean isFirst(Place place, List<Place> places) {
        return places.stream()
                .filter(other -> other.name.equals(place.name))
                .findFirst()
                .filter(first -> first == place)
                .isPresent();
    }

    /** Line ends part paragraphs; within a marked piece, which cannot span paragraphs in HTML, they break lines. */
    private static String paragraphs(String html, boolean marked) {
        return html.replaceAll("\\n+", marked ? "<br>" : "</p>\n<p>");
    }
}
