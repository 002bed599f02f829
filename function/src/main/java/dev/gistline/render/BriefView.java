package dev.gistline.render;

import dev.gistline.json.Json;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A brief as its canonical JSON tells it, so that a stored one is shown as one just made. Spans count UTF-16 code units of
 * {@code text}, whatever the JSON counts.
 *
 * @param name what the upload is called: the file, or the object's key
 * @param reason why there is no brief; null when there is one
 * @param published as precise as is known, {@code 2018} or {@code 2018-08-01}; null when it is not known
 * @param text empty when there is no brief
 */
record BriefView(
        String id,
        String name,
        @Nullable String reason,
        @Nullable String title,
        @Nullable String author,
        @Nullable String site,
        @Nullable String url,
        @Nullable String published,
        long words,
        String text,
        List<Span> summary,
        List<ActorView> actors,
        List<EventView> timeline,
        List<String> absences) {

    record ActorView(String name, String type, @Nullable String role, List<String> aliases, List<Span> mentions) {

        /** The aliases but for one that is the role, for a reader who sees both. */
        List<String> aliasesBesideRole() {
            return aliases.stream()
                    .filter(alias ->
                            role == null || !alias.equalsIgnoreCase(role) && !alias.equalsIgnoreCase("the " + role))
                    .toList();
        }
    }

    record EventView(
            String kind,
            @Nullable String mode,
            @Nullable String context,
            @Nullable String cameo,
            String what,
            String trigger,
            List<String> sources,
            List<String> targets,
            @Nullable String date,
            String precision,
            String basis,
            String modality,
            @Nullable String attribution,
            List<Span> evidence,
            double confidence) {}

    /** The title, or what the upload is called when it has none. */
    String heading() {
        return title == null || title.isBlank() ? name : title;
    }

    /** Where from, by whom and when, as far as is known. */
    List<String> byline() {
        List<String> parts = new ArrayList<>();
        for (String part : new @Nullable String[] {author, site, published}) {
            if (part != null && !part.isBlank()) {
                parts.add(part);
            }
        }
        parts.add(words + " words");
        return parts;
    }

    /**
     * @param canonical what {@link BriefJson} wrote
     */
    static BriefView of(String canonical) {
        Json brief = Json.of(canonical);
        Json article = brief.at("article");
        String text = article.text("text", "");
        Places places = Places.of(text);
        return new BriefView(
                brief.text("id", ""),
                brief.text("file", brief.at("source").text("key", "")),
                brief.text("reason"),
                article.text("title"),
                article.text("author"),
                article.text("site"),
                article.text("url"),
                article.at("published").text("value"),
                (long) article.number("words"),
                text,
                each(brief, "summary", places::span),
                each(brief, "actors", actor -> actor(actor, places)),
                each(brief, "timeline", event -> event(event, places)),
                brief.texts("absences"));
    }

    private static ActorView actor(Json actor, Places places) {
        return new ActorView(
                actor.text("name", ""),
                actor.text("type", ""),
                actor.text("role"),
                actor.texts("aliases"),
                each(actor, "mentions", places::span));
    }

    private static EventView event(Json event, Places places) {
        Json date = event.at("date");
        List<Span> evidence = new ArrayList<>(List.of(places.span(event.at("evidence"))));
        evidence.addAll(each(event, "furtherEvidence", places::span));
        return new EventView(
                event.text("kind", ""),
                event.text("mode"),
                event.text("context"),
                event.text("cameo"),
                event.text("what", ""),
                event.text("trigger", ""),
                event.texts("sources"),
                event.texts("targets"),
                date.text("value"),
                date.text("precision", ""),
                date.text("basis", ""),
                event.text("modality", ""),
                event.text("attribution"),
                evidence,
                event.number("confidence"));
    }

    private static <T> List<T> each(Json object, String field, Function<Json, T> read) {
        return object.at(field).elements().stream().map(read).toList();
    }

    /**
     * Reads the places in a text, whose code points are counted once for them all.
     *
     * @param end how many code points the text has
     */
    private record Places(CodePoints inText, int end) {

        static Places of(String text) {
            CodePoints inText = CodePoints.of(text);
            return new Places(inText, inText.at(text.length()));
        }

        Span span(Json place) {
            int last = Math.clamp((int) place.number("end"), 0, end);
            int first = Math.clamp((int) place.number("start"), 0, last);
            return new Span(inText.offset(first), inText.offset(last));
        }
    }
}
