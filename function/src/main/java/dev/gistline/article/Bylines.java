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

    private Bylines() {}

    /** @param titleLine the index of the line that is the title; -1 where none is */
    static @Nullable String of(
            PageFacts facts, Page page, @Nullable String title, int titleLine, @Nullable String site) {
        VisibleBylines visible = new VisibleBylines(facts, page, title, titleLine);
        List<String> printed = withoutPublisher(Writers.persons(visible.lines()), site, facts);
        List<Supplier<List<String>>> sources = new ArrayList<>(); // the first is mostly enough
        facts.jsonLd.articles().forEach(article -> sources.add(() -> given(JsonLd.strings(article.get("author")))));
        META.forEach(name -> sources.add(() -> given(facts.metas(name))));
        sources.add(() -> given(labelled(facts)));
        int described = sources.size();
        sources.add(() -> printed);
        sources.add(visible::elements);
        sources.add(visible::besideDate);
        sources.add(visible::any);
        @Nullable String publisher = null;
        for (int i = 0; i < sources.size(); i++) {
            List<String> names = withoutPublisher(Writers.persons(sources.get(i).get()), site, facts);
            if (names.isEmpty()) {
                continue;
            }
            if (i < described) {
                boolean more =
                        printed.size() > names.size() && printed.getFirst().equals(names.getFirst());
                String together = String.join(", ", names);
                boolean other = !printed.isEmpty()
                        && names.stream().noneMatch(visible::isNear)
                        && !visible.isReviewer(printed.getFirst())
                        && printed.stream().noneMatch(together::contains);
                names = more || other ? printed : Writers.writers(names, visible.texts());
            }
            String joined = String.join(", ", names);
            if (!isPublisher(joined, site, facts) && !isAccount(joined)) {
                return joined;
            }
            publisher = publisher == null ? joined : publisher;
        }
        if (publisher != null) {
            return publisher;
        }
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
    private static List<String> labelled(PageFacts facts) {
        List<String> names = new ArrayList<>();
        for (String number : List.of("1", "2")) {
            String label = facts.meta("twitter:label" + number);
            if (label != null && label.equalsIgnoreCase("written by")) {
                names.addAll(facts.metas("twitter:data" + number));
            }
        }
        return names;
    }

    private static List<String> withoutPublisher(List<String> names, @Nullable String site, PageFacts facts) {
        List<String> others = names.stream()
                .map(name -> withoutPublisher(name, site, facts))
                .filter(name -> !isPublisher(name, site, facts))
                .toList();
        return others.isEmpty() ? names : others;
    }

    /** {@code Ada Moss, The Courier} on a page of The Courier. */
    private static String withoutPublisher(String name, @Nullable String site, PageFacts facts) {
        int comma = name.lastIndexOf(", ");
        return comma > 0 && isPublisher(name.substring(comma + 2), site, facts) ? name.substring(0, comma) : name;
    }

    /** {@code ada.moss12}: how a system calls someone, not a reader. */
    private static boolean isAccount(String name) {
        return name.indexOf(' ') < 0 && name.chars().noneMatch(Character::isUpperCase);
    }

    private static boolean isPublisher(String name, @Nullable String site, PageFacts facts) {
        String folded = Titles.fold(name);
        boolean named = site != null && folded.equals(Titles.fold(site));
        return named || facts.jsonLd.publishers().stream().anyMatch(publisher -> folded.equals(Titles.fold(publisher)));
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
