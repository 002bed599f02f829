package dev.gistline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What a page's markup says of itself, gathered in one walk: the raw material of its metadata. */
final class PageFacts {
    private static final int LONGEST_NAME = 60;

    /** Parts of the addresses of authors' pages. */
    private static final List<String> PEOPLE = List.of(
            "/author", "/contributor", "/people/", "/staff/", "/team/", "/profile", "/by/", "/writer", "/person/");

    /** Those of them that no one has who does not write. */
    private static final List<String> WRITERS = List.of("/author", "/contributor", "/writer");

    /** The attributes in which an element says what it is. */
    private static final List<String> NAMING = List.of("class", "id", "itemprop", "rel", "data-testid");

    final JsonLd jsonLd = new JsonLd();
    /** The content of {@code meta} elements by their name, property or itemprop in lower case; the first of a name, but all authors. */
    private final Map<String, List<String>> meta = new HashMap<>();

    final List<Element> headings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    /** Elements that call themselves byline or author. */
    final List<Element> bylines = new ArrayList<>();
    /** The texts of links to the pages of authors. */
    final Set<String> authors = new HashSet<>();
    /** Those of them whose address says that they write. */
    final Set<String> writers = new HashSet<>();
    /** Elements that call themselves a date. */
    final List<Element> dates = new ArrayList<>();

    @Nullable
    String title;

    @Nullable
    String canonical;

    @Nullable
    String language;

    static PageFacts of(Document page) {
        PageFacts facts = new PageFacts();
        @Nullable Node node = page.firstChild();
        Node root = page;
        while (node != null) {
            if (node instanceof Element element) {
                facts.element(element);
            }
            @Nullable
            Node next = node instanceof Element element && !element.normalName().equals("svg")
                    ? element.firstChild()
                    : null;
            while (next == null && node != null && node != root) {
                next = node.nextSibling();
                if (next == null) {
                    node = node.parent();
                }
            }
            node = next;
        }
        return facts;
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "html" -> language = element.hasAttr("lang") ? element.attr("lang") : null;
            case "meta" -> meta(element);
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    jsonLd.add(element.data());
                }
            }
            case "title" -> title = title == null && !element.wholeText().isBlank() ? element.text() : title;
            case "link" -> {
                if (canonical == null
                        && element.attr("rel").equalsIgnoreCase("canonical")
                        && !element.attr("href").isBlank()) {
                    canonical = element.attr("href").strip();
                }
            }
            case "a" -> {
                String address = element.attr("href");
                if (PEOPLE.stream().anyMatch(address::contains)) {
                    String name = HtmlMetadata.brief(element, LONGEST_NAME);
                    authors.add(name);
                    if (WRITERS.stream().anyMatch(address::contains)) {
                        writers.add(name);
                    }
                }
            }
            case "h1", "h2" -> headings.add(element);
            case "time" -> times.add(element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            described(element);
        }
    }

    private void described(Element element) {
        boolean byline = false;
        boolean date = false;
        for (String attribute : NAMING) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                String names = value.toLowerCase(Locale.ROOT);
                byline |= names.contains("byline")
                        || names.contains("author")
                        || names.contains("writer")
                        || names.contains("contributor");
                date |= names.contains("date")
                        || names.contains("publish")
                        || names.contains("time")
                        || names.contains("posted");
            }
        }
        if (byline) {
            bylines.add(element);
        }
        if (date) {
            dates.add(element);
        }
    }

    private void meta(Element element) {
        String content = element.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String key : List.of("name", "property", "itemprop")) {
            String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                meta.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
            }
        }
    }

    /** The first content of the first of {@code names} that the page has. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            List<String> contents = meta.get(name);
            if (contents != null) {
                return contents.getFirst();
            }
        }
        return null;
    }

    /** All contents of {@code name}. */
    List<String> metas(String name) {
        return meta.getOrDefault(name, List.of());
    }

    /** The contents of the names that hold all of {@code parts}, in the order of the names. */
    Stream<String> metasLike(String... parts) {
        return meta.keySet().stream()
                .filter(name -> Stream.of(parts).allMatch(name::contains))
                .sorted()
                .flatMap(name -> metas(name).stream());
    }
}
