package dev.gistline.render;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        List<String> absences,
        @Nullable String version) {

    record ActorView(
            String id,
            String name,
            String type,
            @Nullable String role,
            List<String> aliases,
            double salience,
            List<Span> mentions) {

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
            String sentence,
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
        Map<String, @Nullable Object> brief = JsonTree.object(canonical);
        Map<String, @Nullable Object> source = JsonTree.object(brief, "source");
        Map<String, @Nullable Object> article = JsonTree.object(brief, "article");
        String text = JsonTree.text(article, "text", "");
        String file = JsonTree.text(brief, "file");
        return new BriefView(
                JsonTree.text(brief, "id", ""),
                file != null ? file : JsonTree.text(source, "key", ""),
                JsonTree.text(brief, "reason"),
                JsonTree.text(article, "title"),
                JsonTree.text(article, "author"),
                JsonTree.text(article, "site"),
                JsonTree.text(article, "url"),
                JsonTree.text(JsonTree.object(article, "published"), "value"),
                (long) JsonTree.number(article, "words"),
                text,
                each(brief, "summary", sentence -> span(sentence, text)),
                each(brief, "actors", actor -> actor(actor, text)),
                each(brief, "timeline", event -> event(event, text)),
                JsonTree.texts(brief, "absences"),
                JsonTree.text(JsonTree.object(brief, "pipeline"), "version"));
    }

    private static ActorView actor(Map<String, @Nullable Object> actor, String text) {
        return new ActorView(
                JsonTree.text(actor, "id", ""),
                JsonTree.text(actor, "name", ""),
                JsonTree.text(actor, "type", ""),
                JsonTree.text(actor, "role"),
                JsonTree.texts(actor, "aliases"),
                JsonTree.number(actor, "salience"),
                each(actor, "mentions", mention -> span(mention, text)));
    }

    private static EventView event(Map<String, @Nullable Object> event, String text) {
        Map<String, @Nullable Object> date = JsonTree.object(event, "date");
        List<Span> evidence = new ArrayList<>(List.of(span(JsonTree.object(event, "evidence"), text)));
        evidence.addAll(each(event, "furtherEvidence", more -> span(more, text)));
        return new EventView(
                JsonTree.text(event, "kind", ""),
                JsonTree.text(event, "mode"),
                JsonTree.text(event, "context"),
                JsonTree.text(event, "cameo"),
                JsonTree.text(event, "what", ""),
                JsonTree.text(event, "trigger", ""),
                JsonTree.text(event, "sentence", ""),
                JsonTree.texts(event, "sources"),
                JsonTree.texts(event, "targets"),
                JsonTree.text(date, "value"),
                JsonTree.text(date, "precision", ""),
                JsonTree.text(date, "basis", ""),
                JsonTree.text(event, "modality", ""),
                JsonTree.text(event, "attribution"),
                evidence,
                JsonTree.number(event, "confidence"));
    }

    private static <T> List<T> each(
            Map<String, @Nullable Object> object, String field, Function<Map<String, @Nullable Object>, T> read) {
        return JsonTree.objects(object, field).stream().map(read).toList();
    }

    private static Span span(Map<String, @Nullable Object> place, String text) {
        int points = text.codePointCount(0, text.length());
        int end = Math.clamp((int) JsonTree.number(place, "end"), 0, points);
        int start = Math.clamp((int) JsonTree.number(place, "start"), 0, end);
        return points == text.length()
                ? new Span(start, end)
                : new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
