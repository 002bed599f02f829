package dev.gistline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of an extraction set.
 *
 * @param folder the set's
 * @param site the host it is from, without what is in front of the registered name
 * @param article the text that is to be found
 * @param title empty where the set has none
 * @param authors the names in its byline where the set has them as {@code authors}
 */
record ExtractionPage(Path folder, String id, String site, String article, String title, String authors) {

    /** Sites are dealt to this many folds; a page is scored by a model that saw none of its fold. */
    static final int FOLDS = 5;

    int fold() {
        return Math.floorMod(site.hashCode() * 31, FOLDS);
    }

    byte[] bytes(String kind) {
        try {
            return Files.readAllBytes(folder.resolve(kind).resolve(id + (kind.equals("html") ? ".html" : ".txt")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pages of {@code gt.json}, in the order of their sites. */
    static List<ExtractionPage> read(Path folder) {
        List<ExtractionPage> pages = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(folder.resolve("gt.json").toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String id = json.currentName();
                Map<String, String> fields = strings(json);
                String url = fields.getOrDefault("url", "");
                pages.add(new ExtractionPage(
                        folder,
                        id,
                        site(url.isEmpty() ? id : url),
                        fields.getOrDefault("articleBody", ""),
                        fields.getOrDefault("title", ""),
                        fields.getOrDefault("authors", "")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }

    private static Map<String, String> strings(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            @Nullable JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return fields;
    }

    /** {@code https://www2.news.example.co.uk/x} is of {@code example.co.uk}. */
    static String site(String url) {
        int start = url.indexOf("://");
        String host = start < 0 ? url : url.substring(start + 3);
        int end = 0;
        while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
            end++;
        }
        String[] labels = host.substring(0, end).toLowerCase(Locale.ROOT).split("\\.");
        int n = labels.length;
        if (n <= 2) {
            return String.join(".", labels);
        }
        boolean second = labels[n - 1].length() == 2 && labels[n - 2].length() <= 3;
        return String.join(".", List.of(labels).subList(n - (second ? 3 : 2), n));
    }

    /** The labels of the lines of the text form, by page. */
    static Map<String, boolean[]> labels(Path folder) {
        Map<String, boolean[]> all = new HashMap<>();
        try (JsonParser json =
                new JsonFactory().createParser(folder.resolve("labels.json").toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String id = json.currentName();
                json.nextToken();
                List<Boolean> labels = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    labels.add(json.getIntValue() == 1);
                }
                boolean[] array = new boolean[labels.size()];
                for (int i = 0; i < array.length; i++) {
                    array[i] = labels.get(i);
                }
                all.put(id, array);
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
