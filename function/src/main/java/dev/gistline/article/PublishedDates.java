package dev.gistline.article;

import dev.gistline.article.Metadata.Basis;
import dev.gistline.article.Metadata.Published;
import dev.gistline.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds when an article was published, and what says so. It never guesses: a page without a date has none. */
final class PublishedDates {
    private static final int LONGEST = 80;

    private static final List<String> META = List.of(
            "article:published_time",
            "og:published_time",
            "article.published",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date.created",
            "cxenseparse:recs:publishtime",
            "article:published",
            "published",
            "originalpublicationdate",
            "article_date_original",
            "ptime",
            "date_published",
            "bt:pubdate",
            "release_date",
            "citation_publication_date",
            "analyticsattributes.articledate");

    private PublishedDates() {}

    static @Nullable Published of(PageFacts facts, Map<?, ?> article, @Nullable String url) {
        return jsonLd(facts, article)
                .or(() -> meta(facts))
                .or(() -> time(facts))
                .or(() -> url(url))
                .or(() -> visible(facts))
                .orElse(null);
    }

    private static Optional<Published> jsonLd(PageFacts facts, Map<?, ?> article) {
        Optional<PartialDate> date = date(article.get("datePublished"));
        for (Map<?, ?> page : facts.jsonLd.ofType("WebPage")) {
            date = date.or(() -> date(page.get("datePublished")));
        }
        return date.or(() -> date(article.get("dateCreated"))).map(day -> new Published(day, Basis.JSON_LD));
    }

    private static Optional<PartialDate> date(@Nullable Object value) {
        return JsonLd.strings(value).stream()
                .map(Dates::parse)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Published> meta(PageFacts facts) {
        return META.stream()
                .map(facts::metas)
                .flatMap(List::stream)
                .map(Dates::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> new Published(day, Basis.META));
    }

    private static Optional<Published> time(PageFacts facts) {
        for (Element time : facts.times) {
            String said = time.hasAttr("datetime") ? time.attr("datetime") : HtmlMetadata.brief(time, LONGEST);
            Optional<PartialDate> day = Dates.parse(said).or(() -> Dates.parse(HtmlMetadata.brief(time, LONGEST)));
            if (day.isPresent()) {
                return day.map(d -> new Published(d, Basis.TIME_ELEMENT));
            }
        }
        return Optional.empty();
    }

    /** A path such as {@code /2018/08/01/} or {@code /2018/aug/01/}. */
    static Optional<Published> url(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        String[] parts = url.split("/");
        for (int i = 0; i < parts.length; i++) {
            boolean year = parts[i].length() == 4 && (parts[i].startsWith("20") || parts[i].startsWith("19"));
            if (year && i + 2 < parts.length) {
                Optional<PartialDate> day = Dates.parse(parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2])
                        .or(() -> Optional.empty());
                if (day.isPresent()) {
                    return day.map(d -> new Published(d, Basis.URL));
                }
            }
            Optional<PartialDate> inName =
                    parts[i].length() >= 10 ? Dates.parse(parts[i].substring(0, 10)) : Optional.empty();
            if (inName.isPresent() && inName.get().precision() == PartialDate.Precision.DAY) {
                return inName.map(d -> new Published(d, Basis.URL));
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> visible(PageFacts facts) {
        return facts.dates.stream()
                .map(element -> HtmlMetadata.brief(element, LONGEST))
                .filter(text -> !text.isEmpty())
                .map(Dates::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> new Published(day, Basis.VISIBLE_TEXT));
    }
}
