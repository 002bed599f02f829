package dev.gistline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import dev.gistline.lab.EvalSets;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scores other extractors as Gistline is scored. They are given the decoded page, so that none of them loses by its charset. */
final class ExtractionPeers {

    private ExtractionPeers() {}

    /** Prints what the scorer says of each on the pages of {@code folder}. */
    static void print(EvalSets sets, Path folder) {
        List<ExtractionPage> pages = ExtractionPage.read(folder);
        for (ExtractionPeer peer : ExtractionPeer.values()) {
            Path out = sets.work().resolve("extraction-" + folder.getFileName() + "-" + peer.label() + ".jsonl");
            List<String> lines =
                    pages.parallelStream().map(page -> line(page, peer)).toList();
            try {
                Files.write(out, lines);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            String printed = sets.score("score_extraction.py", folder, out);
            System.out.printf(
                    "  html: %-14s %s%n",
                    peer.label(), printed.lines().findFirst().orElseThrow());
        }
    }

    private static String line(ExtractionPage page, ExtractionPeer peer) {
        Upload upload = new Upload(page.bytes("html"), page.id() + ".html", null);
        String text = DocumentReader.read(upload) instanceof Document document ? peer.text(document.text()) : "";
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("file", page.id() + ".html");
            json.writeObjectFieldStart("article");
            json.writeStringField("text", text);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
