package dev.gistline.summary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads articles with references in the form of {@code cnn_val.jsonl}. */
final class SummarySet {
    private static final JsonFactory JSON = new JsonFactory();

    private SummarySet() {}

    /** @param references alternatives, each a list of sentences */
    record Entry(String id, String title, List<String> sentences, List<List<String>> references) {
        /** As the scorer's {@code inputs} joins it: each sentence a paragraph. */
        String text() {
            return String.join("\n\n", sentences);
        }
    }

    static List<Entry> read(Path jsonl) {
        List<Entry> entries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(jsonl)) {
                entries.add(entry(line));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return entries;
    }

    private static Entry entry(String line) throws IOException {
        String id = "";
        String title = "";
        List<String> sentences = List.of();
        List<List<String>> references = new ArrayList<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "id" -> id = json.getText();
                    case "title" -> title = json.getText();
                    case "sents" -> sentences = strings(json);
                    case "refs" -> {
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            references.add(strings(json));
                        }
                    }
                    default -> json.skipChildren();
                }
            }
        }
        return new Entry(id, title, sentences, references);
    }

    private static List<String> strings(JsonParser json) throws IOException {
        List<String> strings = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            strings.add(json.getText());
        }
        return strings;
    }
}
