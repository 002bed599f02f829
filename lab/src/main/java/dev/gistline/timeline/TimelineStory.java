package dev.gistline.timeline;

import dev.gistline.brief.Analysis;
import dev.gistline.brief.Annotated;
import dev.gistline.brief.Briefer;
import dev.gistline.document.Document;
import dev.gistline.document.Upload;
import dev.gistline.json.JsonWriter;
import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import dev.gistline.time.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An article of a development set with its annotation, analysed up to its actors.
 *
 * @param gold the annotation, as its JSON has it; its offsets count code points
 */
@NullMarked
record TimelineStory(
        String id, Map<String, Object> gold, Upload upload, Document document, Analysis analysis, CodePoints points) {

    /** The articles of a set in JSON lines: each line has {@code id}, {@code text}, {@code published} and its annotation. */
    static List<TimelineStory> lines(Briefer briefer, Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.parallel()
                    .map(Json::object)
                    .map(gold -> of(briefer, gold, (String) Objects.requireNonNull(gold.get("text"))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The gold briefs, on the texts that their offsets count in. */
    static List<TimelineStory> briefs(Briefer briefer, Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("briefs"))) {
            List<TimelineStory> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                Map<String, Object> gold = Json.object(Files.readString(file));
                all.add(of(briefer, gold, Files.readString(folder.resolve("articles/" + gold.get("id") + ".txt"))));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Articles with highlights, of a set in JSON lines: each has its sentences and references. */
    static List<TimelineStory> highlighted(Briefer briefer, Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.parallel()
                    .map(Json::object)
                    .map(gold -> of(briefer, gold, String.join("\n\n", strings(gold.get("sents")))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    static List<String> strings(@Nullable Object list) {
        return (List<String>) Objects.requireNonNull(list);
    }

    private static TimelineStory of(Briefer briefer, Map<String, Object> gold, String text) {
        String id = (String) Objects.requireNonNull(gold.get("id"));
        byte[] json = JsonWriter.bytes(writer -> {
            writer.writeStartObject();
            JsonWriter.text(writer, "title", (String) gold.get("title"));
            JsonWriter.text(writer, "published", (String) gold.get("published"));
            writer.writeStringField("text", text);
            writer.writeEndObject();
        });
        Upload upload = new Upload(json, id + ".json", null);
        return switch (briefer.annotate(upload)) {
            case Annotated.Done done -> {
                Analysis analysis = done.analysis();
                yield new TimelineStory(
                        id,
                        gold,
                        upload,
                        done.document(),
                        analysis,
                        CodePoints.of(analysis.article().text()));
            }
            case Annotated.Refused refused -> throw new IllegalStateException(id + ": " + refused.reason());
        };
    }

    String text() {
        return analysis.article().text();
    }

    @Nullable
    PartialDate published() {
        var published = analysis.article().metadata().published();
        return published == null ? null : published.date();
    }

    Timeline timeline(TimelineBuilder builder) {
        return builder.annotate(text(), analysis.sentences(), analysis.cast(), published());
    }

    List<Occurrence> occurrences(TimelineBuilder builder) {
        return builder.analysed(text(), analysis.sentences(), published());
    }

    /** The objects of a list of the annotation. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String field) {
        return (List<Map<String, Object>>) Objects.requireNonNull(gold.get(field));
    }

    /** A pair of offsets of the annotation. */
    static Span span(Map<String, Object> owner, String field) {
        List<?> pair = (List<?>) Objects.requireNonNull(owner.get(field));
        return new Span(((Double) pair.get(0)).intValue(), ((Double) pair.get(1)).intValue());
    }

    /** The trigger's place in the offsets of the annotation. */
    Span counted(Trigger trigger) {
        return points.of(trigger.span());
    }
}
