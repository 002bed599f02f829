package dev.gistline.actor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The actors of a gold brief. */
record GoldBrief(String id, List<GoldActor> actors) {

    /** @param forms the name and the aliases */
    record GoldActor(List<String> forms, String type, boolean key) {

        /** Whether one of the forms means this actor, by the rule of the gold briefs' scorer. */
        boolean isMeantBy(List<String> others) {
            return others.stream().anyMatch(other -> forms.stream().anyMatch(form -> same(words(other), words(form))));
        }

        private boolean same(List<String> a, List<String> b) {
            if (a.isEmpty() || b.isEmpty()) {
                return false;
            }
            Set<String> left = new HashSet<>(a);
            Set<String> right = new HashSet<>(b);
            boolean within = a.size() > 1 && b.size() > 1 && (right.containsAll(left) || left.containsAll(right));
            boolean last = type.equals("PERSON") && a.getLast().equals(b.getLast()) && (a.size() == 1 || b.size() == 1);
            return a.equals(b) || within || last;
        }
    }

    private static final Set<String> DROPPED = Set.of("the", "a", "an", "mr", "mrs", "ms", "dr");

    static List<String> words(String form) {
        return Arrays.stream(form.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !DROPPED.contains(word))
                .toList();
    }

    static List<GoldBrief> folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldBrief::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GoldBrief read(Path file) {
        List<GoldActor> actors = new ArrayList<>();
        String id = "";
        try (JsonParser parser = new JsonFactory().createParser(Files.readString(file))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("id")) {
                    id = parser.getText();
                } else if (field.equals("actors")) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        actors.add(actor(parser));
                    }
                } else if (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT) {
                    parser.skipChildren();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
        return new GoldBrief(id, actors);
    }

    private static GoldActor actor(JsonParser parser) throws IOException {
        List<String> forms = new ArrayList<>();
        String type = "";
        boolean key = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "name" -> forms.addFirst(parser.getText());
                case "type" -> type = parser.getText();
                case "key" -> key = parser.getBooleanValue();
                case "aliases" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        forms.add(parser.getText());
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return new GoldActor(forms, type, key);
    }
}
