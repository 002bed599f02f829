package dev.gistline.render;

import static dev.gistline.json.JsonWriter.text;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.article.Article;
import dev.gistline.article.Metadata;
import dev.gistline.brief.Brief;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Rejected;
import dev.gistline.brief.Source;
import dev.gistline.json.JsonWriter;
import dev.gistline.time.PartialDate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the canonical JSON of a brief. Offsets are half-open and count Unicode code points into {@code article.text};
 * {@code origin} beside them counts code points of the decoded original.
 */
public final class BriefJson {
    /** How much of the analysis is written. */
    public enum Detail {
        /** What was chosen. */
        CHOSEN,
        /** The score of every sentence too, chosen for the summary or not. */
        SCORES
    }

    private BriefJson() {}

    /** On one line. */
    public static String of(Outcome outcome) {
        return write(outcome, null, Detail.CHOSEN);
    }

    /** On one line, with the file's name first, as the command line prints it. */
    public static String ofFile(String file, Outcome outcome) {
        return write(outcome, file, Detail.CHOSEN);
    }

    /** The same, as much of it as is asked for. */
    public static String ofFile(String file, Outcome outcome, Detail detail) {
        return write(outcome, file, detail);
    }

    private static String write(Outcome outcome, @Nullable String file, Detail detail) {
        return JsonWriter.string(json -> {
            json.writeStartObject();
            if (file != null) {
                json.writeStringField("file", file);
            }
            json.writeStringField("id", outcome.id());
            json.writeStringField("status", outcome.status());
            source(json, outcome.source(), outcome.sha256());
            switch (outcome) {
                case Rejected rejected -> {
                    json.writeStringField("reason", rejected.reason());
                    if (rejected.article() != null) {
                        article(json, rejected.article(), rejected.article().words());
                    }
                }
                case Brief brief -> new BriefBody(json, brief).write(detail);
            }
            json.writeEndObject();
        });
    }

    private static void source(JsonGenerator json, Source source, @Nullable String sha256) throws IOException {
        json.writeObjectFieldStart("source");
        text(json, "bucket", source.bucket());
        text(json, "key", source.key());
        text(json, "versionId", source.versionId());
        text(json, "eTag", source.eTag());
        text(json, "sha256", sha256);
        json.writeEndObject();
    }

    static void article(JsonGenerator json, Article article, int words) throws IOException {
        Metadata metadata = article.metadata();
        json.writeObjectFieldStart("article");
        text(json, "title", metadata.title());
        text(json, "author", metadata.author());
        text(json, "site", metadata.site());
        text(json, "url", metadata.url());
        json.writeObjectFieldStart("published");
        PartialDate date =
                metadata.published() == null ? null : metadata.published().date();
        date(json, date);
        text(
                json,
                "basis",
                metadata.published() == null
                        ? "NONE"
                        : metadata.published().basis().name());
        json.writeEndObject();
        text(
                json,
                "modified",
                metadata.modified() == null ? null : metadata.modified().toString());
        text(json, "language", metadata.language());
        text(json, "description", metadata.description());
        json.writeNumberField("words", words);
        text(json, "text", article.text());
        json.writeEndObject();
    }

    /** A date as both the brief and its card tell it. */
    static void date(JsonGenerator json, @Nullable PartialDate value) throws IOException {
        text(json, "value", value == null ? null : value.toString());
        text(json, "precision", value == null ? "NONE" : value.precision().name());
    }
}
