package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in an article's byline: those that its description in JSON-LD or its meta elements give, else those
 * of a visible byline, else what stands below a label or links to the page of the one author that the page links to.
 * The publisher's own name stands in for an author only where no one else is named.
 */
final class Bylines {
    private static final int LONGEST = 140;

    private static final List<String> META = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "article:author_name",
            "citation_author",
            "authors",
            "og:article:author",
            "article.author",
            "cxenseparse:author");

    private final PageFacts facts;
    private final @Nullable String site;
    private final VisibleBylines visible;
    /** The names that a line near the title gives. */
    private final List<String> printed;

    private Bylines(PageFacts facts, @Nullable String site, VisibleBylines visible) {
        this.facts = facts;
        this.site = site;
        this.visible = visible;
        printed = withoutPublisher(AuthorFilter.persons(visible.lines()));
    }

    /** @param titleLine the index of the line that is the title; -1 where none is */
    static @Nullable String of(
            PageFacts facts, Page page, @Nullable String title, int titleLine, @Nullable String site) {
        Bylines bylines = new Bylines(facts, site, new VisibleBylines(facts, page, title, titleLine));
        String author = bylines.author();
        return author == null ? bylines.lastResort(page) : author;
    }

    /** Those of the first source that names someone; the publisher where the sources name no one else. */
    private @Nullable String author() {
        String publisher = null;
        for (Supplier<List<String>> source : sources()) {
            List<String> names = source.get();
            if (!names.isEmpty()) {
                String joined = String.join(", ", names);
                if (!isPublisher(joined) && !isAccount(joined)) {
                    return joined;
                }
                publisher = publisher == null ? joined : publisher;
            }
        }
        return publisher;
    }

    /** In the order in which they are trusted; the first that has names is mostly enough. */
    private List<Supplier<List<String>>> sources() {
        List<Supplier<List<String>>> sources = new ArrayList<>();
        facts.jsonLd.articles().forEach(article -> sources.add(() -> described(JsonLd.strings(article.get("author")))));
        META.forEach(name -> sources.add(() -> described(facts.metas(name))));
        sources.add(() -> described(labelled()));
        sources.add(() -> persons(printed));
        sources.add(() -> persons(visible.elements()));
        sources.add(() -> persons(visible.besideDate()));
        sources.add(() -> persons(visible.any()));
        return sources;
    }

    private List<String> persons(List<String> names) {
        return withoutPublisher(AuthorFilter.persons(names));
    }

    /** The names that the page's description gives, or what the page prints where that knows more or better. */
    private List<String> described(List<String> written) {
        List<String> names = persons(given(written));
        if (names.isEmpty()) {
            return names;
        }
        boolean more = printed.size() > names.size() && printed.getFirst().equals(names.getFirst());
        return more || isOther(names) ? printed : AuthorFilter.writers(names, visible.texts());
    }

    /** Whether the page prints someone else as its author, and nowhere near the title who is described as such. */
    private boolean isOther(List<String> names) {
        String together = String.join(", ", names);
        return !printed.isEmpty()
                && names.stream().noneMatch(visible::isNear)
                && !visible.isReviewer(printed.getFirst())
                && printed.stream().noneMatch(together::contains);
    }

    /** What stands below a label, links to the page of the one author that the page links to, or is introduced. */
    private @Nullable String lastResort(Page page) {
        LabelledNames labelled = new LabelledNames(page);
        for (List<String> names :
                List.of(labelled.below(), visible.linked(), labelled.behind(), labelled.introduced())) {
            if (!names.isEmpty()) {
                return String.join(", ", names);
            }
        }
        return null;
    }

    /** {@code twitter:label1} "Written by" says what {@code twitter:data1} is: cards hold two such pairs. */
    private List<String> labelled() {
        List<String> names = new ArrayList<>();
        for (String number : List.of("1", "2")) {
            String label = facts.meta("twitter:label" + number);
            if (label != null && label.equalsIgnoreCase("written by")) {
                names.addAll(facts.metas("twitter:data" + number));
            }
        }
        return names;
    }

    private List<String> withoutPublisher(List<String> names) {
        List<String> others = names.stream()
                .map(this::withoutPublisher)
                .filter(name -> !isPublisher(name))
                .toList();
        return others.isEmpty() ? names : others;
    }

    /** {@code Ada Moss, The Courier} on a page of The Courier. */
    private String withoutPublisher(String name) {
        int comma = name.lastIndexOf(", ");
        return comma > 0 && isPublisher(name.substring(comma + 2)) ? name.substring(0, comma) : name;
    }

    /** {@code ada.moss12}: how a system calls someone, not a reader. */
    private static boolean isAccount(String name) {
        return name.indexOf(' ') < 0 && name.chars().noneMatch(Character::isUpperCase);
    }

    private boolean isPublisher(String name) {
        String folded = FoldedText.of(name);
        boolean named = site != null && folded.equals(FoldedText.of(site));
        return named
                || facts.jsonLd.publishers().stream().anyMatch(publisher -> folded.equals(FoldedText.of(publisher)));
    }

    /** Names that the page's description gives: whole strings, so that a name of any form passes. */
    private static List<String> given(List<String> written) {
        List<String> names = new ArrayList<>();
        for (String each : written) {
            String name =
                    NameLine.withoutPrefix(Parser.unescapeEntities(each, false).strip());
            String lower = name.toLowerCase(Locale.ROOT);
            boolean address = lower.startsWith("@")
                    || lower.startsWith("www.")
                    || lower.contains("://")
                    || lower.contains("(image");
            for (String separator : List.of(" | ", " • ", " · ")) {
                int cut = name.indexOf(separator);
                name = cut > 0 ? name.substring(0, cut).strip() : name;
            }
            name = NameLine.withoutRole(name);
            boolean word = !name.isEmpty() && Character.isLetterOrDigit(name.charAt(0));
            boolean number = name.chars().allMatch(Character::isDigit);
            if (!address && word && !number && name.length() <= LONGEST && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
