package dev.gistline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes as JSON-LD in the vocabulary of <a href="https://schema.org/Article">schema.org</a>.
 * Values are strings, lists or maps.
 */
final class JsonLd {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Deeper values are skipped: no description of an article nests so. */
    private static final int DEEPEST = 40;

    private final List<Map<?, ?>> objects = new ArrayList<>();

    /** What the page calls itself and where it says that it stands, to tell its article from others it describes. */
    private final List<String> titles = new ArrayList<>();

    private final Set<String> addresses = new HashSet<>();

    /** Names the page, by a title or an address that it gives itself elsewhere. */
    void name(@Nullable String title, @Nullable String address) {
        if (title != null) {
            titles.add(FoldedText.of(title));
        }
        if (address != null) {
            addresses.add(path(address));
        }
    }

    /** Adds what one {@code script} element holds; what cannot be read is left out. */
    void add(String script) {
        int start = 0;
        while (start < script.length() && script.charAt(start) != '{' && script.charAt(start) != '[') {
            start++; // CDATA and comment marks
        }
        List<Object> read = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(script.substring(start))) {
            JsonToken token = parser.nextToken();
            if (token != null) {
                Object value = value(parser, token, 0);
                if (value != null) {
                    read.add(value);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return;
        }
        read.forEach(value -> collect(value, 0));
    }

    private void collect(Object value, int depth) {
        if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, depth));
        } else if (value instanceof Map<?, ?> map) {
            objects.add(map);
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")) {
                if (map.get(inner) instanceof Object nested && depth < 5) {
                    collect(nested, depth + 1);
                }
            }
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token, int depth) throws IOException {
        if (depth > DEEPEST) {
            parser.skipChildren();
            return null;
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    Object inner = value(parser, parser.nextToken(), depth + 1);
                    if (inner != null) {
                        map.putIfAbsent(name, inner);
                    }
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                for (JsonToken next = parser.nextToken();
                        next != JsonToken.END_ARRAY && next != null;
                        next = parser.nextToken()) {
                    Object inner = value(parser, next, depth + 1);
                    if (inner != null) {
                        list.add(inner);
                    }
                }
                yield list;
            }
            case VALUE_NULL, VALUE_TRUE, VALUE_FALSE -> null;
            default -> parser.getText();
        };
    }

    /** The object whose type is an article; of several that of the page, the one that says most. */
    Optional<Map<?, ?>> article() {
        return articles().stream().findFirst();
    }

    /** The objects whose type is an article, that of the page first, then those that say most. */
    List<Map<?, ?>> articles() {
        List<Map<?, ?>> articles = new ArrayList<>();
        for (Map<?, ?> object : objects) {
            if (isArticle(object)) {
                articles.add(object);
            }
        }
        if (articles.size() < 2) {
            return articles;
        }
        articles.sort(Comparator.comparingInt((Map<?, ?> object) -> -said(object)));
        Map<Boolean, List<Map<?, ?>>> parted =
                articles.stream().collect(Collectors.partitioningBy(this::isOfPage, Collectors.toList()));
        List<Map<?, ?>> ordered = new ArrayList<>(parted.getOrDefault(true, List.of()));
        ordered.addAll(parted.getOrDefault(false, List.of()));
        return ordered;
    }

    /** Whether a description has the page's address or a headline that the page's title holds. */
    private boolean isOfPage(Map<?, ?> object) {
        for (String key : List.of("url", "@id", "mainEntityOfPage")) {
            Object value = object.get(key);
            Object address = value instanceof Map<?, ?> page && page.containsKey("@id") ? page.get("@id") : value;
            if (address instanceof String text && addresses.contains(path(text))) {
                return true;
            }
        }
        for (String headline : strings(object.get("headline"))) {
            String folded = FoldedText.of(headline);
            if (!folded.isEmpty() && titles.stream().anyMatch(title -> title.contains(folded))) {
                return true;
            }
        }
        return false;
    }

    /** An address without scheme, fragment and the slash at its end. */
    private static String path(String address) {
        int start = address.indexOf("://");
        int end = address.indexOf('#');
        String path = address.substring(start < 0 ? 0 : start + 3, end < start + 3 ? address.length() : end);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static int said(Map<?, ?> object) {
        return (object.containsKey("headline") ? 4 : 0)
                + (object.containsKey("datePublished") ? 3 : 0)
                + (object.containsKey("author") ? 2 : 0)
                + (object.containsKey("articleBody") ? 1 : 0);
    }

    /** The names of those who publish what the page describes. */
    List<String> publishers() {
        List<String> names = new ArrayList<>();
        objects.forEach(object -> names.addAll(strings(object.get("publisher"))));
        return names;
    }

    /** Objects of a {@code type} such as {@code WebPage}. */
    List<Map<?, ?>> ofType(String type) {
        return objects.stream().filter(object -> types(object).contains(type)).toList();
    }

    private static boolean isArticle(Map<?, ?> object) {
        return types(object).stream()
                .anyMatch(type -> type.endsWith("Article")
                        || type.endsWith("BlogPosting")
                        || type.equals("Report")
                        || type.equals("Review")
                        || type.equals("CriticReview")
                        || type.equals("SocialMediaPosting")
                        || type.equals("Recipe"));
    }

    private static List<String> types(Map<?, ?> object) {
        return strings(object.get("@type"));
    }

    /** The strings that {@code value} is or holds: names of objects, items of lists. */
    static List<String> strings(@Nullable Object value) {
        List<String> strings = new ArrayList<>();
        gather(value, strings, 0);
        return strings;
    }

    private static void gather(@Nullable Object value, List<String> strings, int depth) {
        if (value instanceof String string && !string.isBlank()) {
            strings.add(string.strip());
        } else if (value instanceof List<?> list && depth < 4) {
            list.forEach(item -> gather(item, strings, depth + 1));
        } else if (value instanceof Map<?, ?> map && depth < 4) {
            gather(map.containsKey("name") ? map.get("name") : map.get("@value"), strings, depth + 1);
        }
    }
}
