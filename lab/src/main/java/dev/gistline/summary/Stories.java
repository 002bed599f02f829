package dev.gistline.summary;

import dev.gistline.brief.Analysis;
import dev.gistline.brief.Annotated;
import dev.gistline.brief.Briefer;
import dev.gistline.document.Upload;
import dev.gistline.json.JsonWriter;
import java.util.List;

/** Passes articles with references through the pipeline up to the summary, as the command line would. */
final class Stories {
    private Stories() {}

    static List<Story> of(Briefer briefer, List<SummarySet.Entry> entries) {
        return entries.parallelStream()
                .map(entry -> Story.of(entry.id(), analysed(briefer, entry), entry.references()))
                .toList();
    }

    static Analysis analysed(Briefer briefer, SummarySet.Entry entry) {
        return switch (briefer.annotate(new Upload(json(entry), entry.id() + ".json", null))) {
            case Annotated.Done done -> done.analysis();
            case Annotated.Refused refused -> throw new IllegalStateException(entry.id() + ": " + refused.reason());
        };
    }

    private static byte[] json(SummarySet.Entry entry) {
        return JsonWriter.bytes(json -> {
            json.writeStartObject();
            if (!entry.title().isEmpty()) {
                json.writeStringField("title", entry.title());
            }
            json.writeStringField("text", entry.text());
            json.writeEndObject();
        });
    }
}
