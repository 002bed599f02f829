package dev.gistline.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.gistline.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Golden Rules of English sentence segmentation (Dias 2014): a rule counts when all its sentences are right. */
record GoldenRules(List<Rule> rules) {

    record Rule(String name, String text, List<String> sentences) {}

    static GoldenRules read(Path file) {
        JsonFactory json = new JsonFactory();
        List<Rule> rules = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                try (JsonParser parser = json.createParser(line)) {
                    rules.add(rule(parser));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new GoldenRules(rules);
    }

    private static Rule rule(JsonParser parser) throws IOException {
        String name = "";
        String text = "";
        List<String> sentences = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                switch (String.valueOf(parser.currentName())) {
                    case "name" -> name = parser.getText();
                    case "text" -> text = parser.getText();
                    default -> sentences.add(parser.getText());
                }
            }
        }
        return new Rule(name, text, sentences);
    }

    int right(FreeTextSplitter splitter) {
        int right = 0;
        for (Rule rule : rules) {
            Span all = new Span(0, rule.text.length());
            List<String> found = splitter.sentences(rule.text, all, TextStyle.of(rule.text, List.of(all))).stream()
                    .map(span -> flat(span.in(rule.text)))
                    .toList();
            right += found.equals(rule.sentences.stream().map(GoldenRules::flat).toList()) ? 1 : 0;
        }
        return right;
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
