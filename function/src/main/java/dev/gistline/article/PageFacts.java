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

    private static final List<String> BYLINES = List.of("byline", "author", "writer", "contributor");

    private static final List<String> DATES = List.of("date", "publish", "time", "posted");

    private static final int BYLINE = 1;
    private static final int DATE = 2;
    private static final int BODY = 4;

    final JsonLd jsonLd = new JsonLd();

    /** What the values of naming attributes tell, of those seen: the sum of {@link #BYLINE}, {@link #DATE}, {@link #BODY}. */
    private final Map<String, Integer> told = new HashMap<>();

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

    /** Elements that state to hold an article's text, in the vocabulary of schema.org. */
    final List<Element> bodies = new ArrayList<>();

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
        facts.jsonLd.name(facts.title, facts.canonical);
        facts.jsonLd.name(facts.meta("og:title"), facts.meta("og:url"));
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
                if (holds(address, PEOPLE)) {
                    String name = ElementText.brief(element, LONGEST_NAME);
                    authors.add(name);
                    if (holds(address, WRITERS)) {
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

    /** Whether one of {@code parts} stands in {@code text}. */
    private static boolean holds(String text, List<String> parts) {
        for (int i = 0; i < parts.size(); i++) { // millions of times a second
            if (text.contains(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void described(Element element) {
        int told = 0;
        for (int i = 0; i < NAMING.size(); i++) {
            String value = element.attributes().get(NAMING.get(i));
            if (!value.isEmpty()) {
                told |= this.told.computeIfAbsent(value, PageFacts::told);
            }
        }
        if ((told & BYLINE) != 0) {
            bylines.add(element);
        }
        if ((told & DATE) != 0) {
            dates.add(element);
        }
        if ((told & BODY) != 0 && element.attr("itemprop").contains("articleBody")) {
            bodies.add(element);
        }
    }

    private static int told(String value) {
        String names = value.toLowerCase(Locale.ROOT);
        return (holds(names, BYLINES) ? BYLINE : 0)
                | (holds(names, DATES) ? DATE : 0)
                | (names.contains("articlebody") ? BODY : 0);
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
